package org.callworthy.delivery.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.callworthy.delivery.Reason;

/** The reason of an act, without which nothing is done. */
class ReasonBox extends TextArea {

    ReasonBox(String help) {
        setLabel(getTranslation("delivery.act.reason"));
        setHelperText(help);
        setErrorMessage(getTranslation("delivery.act.reason.missing"));
        setMaxLength(Reason.LONGEST);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    /** Marks itself as wrong if there is none. */
    Optional<Reason> reason() {
        setInvalid(getValue().isBlank());
        return isInvalid() ? Optional.empty() : Optional.of(new Reason(getValue()));
    }
}
