package org.callworthy.account.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.CertificateNames;
import org.callworthy.common.Languages;
import org.callworthy.common.ui.DayPicker;
import org.jspecify.annotations.Nullable;

/** The fields that a person's data has, at hiring and later. */
class PersonFields extends FormLayout {

    private final transient CertificateNames certificates;
    private final TextField name = new TextField(getTranslation("account.person.name"));
    private final EmailField email = new EmailField(getTranslation("account.person.email"));
    private final Select<Locale> language = new Select<>();
    private final DayPicker employedOn = new DayPicker(getTranslation("account.person.employed-on"));

    PersonFields(CertificateNames certificates) {
        this.certificates = certificates;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("24rem", 2));
        name.setRequired(true);
        name.setMaxLength(100);
        name.addValueChangeListener(change -> warn());
        name.setI18n(
                new TextField.TextFieldI18n().setRequiredErrorMessage(getTranslation("account.person.name.needed")));
        email.setMaxLength(254);
        email.setErrorMessage(getTranslation("account.person.email.wrong"));
        language.setLabel(getTranslation("account.person.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(getLocale()));
        language.setValue(Languages.serving(getLocale()));
        add(name, email, language, employedOn);
    }

    void set(String newName, @Nullable String address, Locale locale, @Nullable LocalDate day) {
        name.setValue(newName);
        email.setValue(address == null ? "" : address);
        language.setValue(locale);
        employedOn.setValue(day);
    }

    /** Certificates lack a character of the name: it can be kept so, but nobody shall learn that only from a certificate. */
    private void warn() {
        List<String> unshown = certificates.unshown(name.getValue());
        name.setHelperText(unshown.isEmpty() ? null : Unshown.text(this, unshown));
    }

    /** Marks what is missing or wrong. */
    boolean check() {
        if (name.isEmpty() || name.getValue().isBlank()) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("account.person.name.needed"));
            name.focus();
            return false;
        }
        return !name.isInvalid() && !email.isInvalid() && !employedOn.isInvalid();
    }

    String name() {
        return name.getValue();
    }

    @Nullable
    String email() {
        return email.isEmpty() ? null : email.getValue();
    }

    Locale language() {
        return language.getValue();
    }

    @Nullable
    LocalDate employedOn() {
        return employedOn.getValue();
    }
}
