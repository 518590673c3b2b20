package org.callworthy.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Texts for whoever starts the server, in the language of their system, while nothing of the application is there yet. */
public final class SystemTexts {

    private SystemTexts() {}

    /** @param key of a text of any bundle; it begins with the bundle’s name */
    public static String get(String key, @Nullable Object... values) {
        return in(Languages.serving(Locale.getDefault()), key, values);
    }

    static String in(Locale language, String key, @Nullable Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "i18n/" + key.substring(0, key.indexOf('.')),
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
