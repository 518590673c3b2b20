package org.callworthy.common;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Flow views the same texts that templates have. */
@Component
public class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Objects.requireNonNull(messages.getMessage(key, params, "!" + key, Languages.serving(locale)));
    }
}
