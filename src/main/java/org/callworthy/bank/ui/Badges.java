package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.callworthy.bank.ItemState;

/** The state of a version at a glance. */
final class Badges {

    private Badges() {}

    static Badge state(Component reader, ItemState state) {
        Badge badge = new Badge(reader.getTranslation("bank.state." + state));
        switch (state) {
            case APPROVED -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case IN_REVIEW -> badge.addThemeVariants(BadgeVariant.WARNING);
            case DRAFT, RETIRED -> {}
        }
        return badge;
    }
}
