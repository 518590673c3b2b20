package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.ScenarioState;
import org.jspecify.annotations.Nullable;

/** States as short coloured words. */
final class Badges {

    private Badges() {}

    static Badge state(Component reader, ScenarioState state) {
        Badge badge = new Badge(reader.getTranslation("roleplay.scenario.state." + state));
        switch (state) {
            case PUBLISHED -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case DRAFT -> badge.addThemeVariants(BadgeVariant.WARNING);
            case RETIRED -> {}
        }
        return badge;
    }

    static Badge line(Component reader, @Nullable LineAudio audio) {
        if (audio == null) {
            return badge(reader.getTranslation("roleplay.line.state.MISSING"), BadgeVariant.ERROR);
        }
        if (audio.approved()) {
            return badge(reader.getTranslation("roleplay.line.state.APPROVED"), BadgeVariant.SUCCESS);
        }
        return audio.rejected()
                ? badge(reader.getTranslation("roleplay.line.state.REJECTED"), BadgeVariant.ERROR)
                : badge(reader.getTranslation("roleplay.line.state.WAITING"), BadgeVariant.WARNING);
    }

    private static Badge badge(String text, BadgeVariant variant) {
        Badge badge = new Badge(text);
        badge.addThemeVariants(variant);
        return badge;
    }
}
