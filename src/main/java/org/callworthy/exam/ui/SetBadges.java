package org.callworthy.exam.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.Div;
import org.callworthy.exam.FormSetLine;

/** Whether a set is given out, and how many of its forms cannot be. */
class SetBadges extends Div {

    SetBadges(FormSetLine set) {
        addClassName("exam-badges");
        Badge state = new Badge(getTranslation("exam.forms.state." + set.state()));
        switch (set.state()) {
            case MADE -> {}
            case ACTIVE -> state.addThemeVariants(BadgeVariant.SUCCESS);
            case WITHDRAWN -> state.addThemeVariants(BadgeVariant.WARNING);
        }
        add(state);
        if (set.stale() > 0) {
            Badge stale = new Badge(getTranslation("exam.forms.stale", set.stale(), set.forms()));
            stale.addThemeVariants(BadgeVariant.ERROR);
            add(stale);
        }
    }
}
