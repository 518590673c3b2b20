package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SystemTextsTest {

    @Test
    void areSaidInTheLanguageOfTheSystem() {
        assertThat(SystemTexts.in(Languages.CHINESE, "cli.port.taken", "9000")).startsWith("端口 9000 正被其他程序占用");
        assertThat(SystemTexts.in(Languages.ENGLISH, "cli.port.taken", "9000"))
                .startsWith("Port 9000 is in use by another program.");
    }

    @Test
    void areEnglishWhereTheSystemSpeaksSomethingElse() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(SystemTexts.get("cli.db.url")).startsWith("--db takes");
            Locale.setDefault(Locale.TRADITIONAL_CHINESE);
            assertThat(SystemTexts.get("cli.db.url")).startsWith("--db 需要");
        } finally {
            Locale.setDefault(before);
        }
    }
}
