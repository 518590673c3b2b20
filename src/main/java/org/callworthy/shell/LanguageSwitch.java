package org.callworthy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Locale;
import org.callworthy.account.People;
import org.callworthy.account.SignedIn;
import org.callworthy.common.Languages;

/** One button that names the other language in that language. The choice is kept with the person. */
class LanguageSwitch extends Button {

    LanguageSwitch(People people, SignedIn signedIn) {
        Locale current = Languages.serving(UI.getCurrent().getLocale());
        Locale other = current.equals(Languages.CHINESE) ? Languages.ENGLISH : Languages.CHINESE;
        setText(getTranslation("shell.language." + other.toLanguageTag()));
        getElement().setAttribute("lang", other.toLanguageTag());
        addThemeVariants(ButtonVariant.TERTIARY);
        setId("language");
        addClickListener(click -> {
            if (signedIn.idIfAny().isPresent()) {
                people.chooseLanguage(other);
            }
            ((VaadinServletResponse) VaadinResponse.getCurrent()).addCookie(LanguageCookie.of(other));
            UI.getCurrent().getPage().reload();
        });
    }
}
