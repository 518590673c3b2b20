package org.callworthy.exam.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A whole number within limits, typed. */
class CountField extends TextField {

    private final int least;
    private int most;

    CountField(String label, int least, int most, int now) {
        super(label);
        this.least = least;
        setAllowedCharPattern("[0-9]");
        getElement().setAttribute("inputmode", "numeric");
        setErrorMessage(getTranslation("exam.count.wrong"));
        limit(most);
        setValue(String.valueOf(now));
    }

    void limit(int highest) {
        most = highest;
        setMaxLength(String.valueOf(most).length());
        setHelperText(getTranslation("exam.count.limits", least, most));
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
