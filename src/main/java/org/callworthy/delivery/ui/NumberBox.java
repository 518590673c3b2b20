package org.callworthy.delivery.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A whole number within limits, typed. */
class NumberBox extends TextField {

    private final int least;
    private final int most;

    NumberBox(String label, int least, int most, int now) {
        super(label);
        this.least = least;
        this.most = most;
        setAllowedCharPattern("[0-9]");
        setMaxLength(String.valueOf(most).length());
        getElement().setAttribute("inputmode", "numeric");
        setHelperText(getTranslation("delivery.number.limits", least, most));
        setValue(String.valueOf(now));
    }

    /** Marks itself as wrong if it is none. */
    Optional<Integer> number() {
        Optional<Integer> number = getValue().matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(getValue())).filter(one -> one >= least && one <= most)
                : Optional.empty();
        setInvalid(number.isEmpty());
        return number;
    }
}
