package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of everybody's menu opens in a real browser, without a fault on its console and with nothing for axe. */
class ScreensIT {

    @ParameterizedTest
    @ValueSource(
            strings = {"admin", "training", "author", "invigilator", "committee3", "reviewer", "trainer2", "agent6"})
    void everyScreenOpensForThoseWhoseItIs(String person) throws Exception {
        try (Browser browser = new Browser(DemoServer.shared().url(), Locale.ENGLISH, DemoServer.microphone())) {
            browser.signIn(person);
            browser.waitFor("vaadin-side-nav-item");
            for (String path : menu(browser)) {
                browser.open(path).waitFor("h1");
                browser.screenshot("screen-" + person + path.replace('/', '-'));
                Axe.check(browser, person + " " + path);
                assertThat(browser.errors()).as(person + " " + path).isEmpty();
            }
        }
    }

    /** Its addresses, as paths. */
    private static List<String> menu(Browser browser) {
        return browser.deep("vaadin-side-nav-item").stream()
                .map(item -> "/" + Objects.toString(item.getDomAttribute("path"), ""))
                .toList();
    }
}
