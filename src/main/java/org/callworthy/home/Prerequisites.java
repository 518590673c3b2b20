package org.callworthy.home;

import com.vaadin.flow.component.Component;
import org.callworthy.certification.Prerequisite;

/** What is missing before a level, in words. */
final class Prerequisites {

    private Prerequisites() {}

    static String text(Component reader, Prerequisite missing) {
        return switch (missing) {
            case Prerequisite.LowerLevel lower -> reader.getTranslation("home.needs.level", lower.level());
            case Prerequisite.Service service ->
                reader.getTranslation("home.needs.service", service.months(), service.needed());
            case Prerequisite.Training training ->
                reader.getTranslation("home.needs.training", training.hours(), training.needed());
        };
    }
}
