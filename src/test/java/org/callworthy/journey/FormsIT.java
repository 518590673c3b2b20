package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** An author makes forms, waits beside the page, and compares them. */
class FormsIT {

    @Test
    void formsAreMadeWhileThePageStaysAliveAndCompareSideBySide() throws Exception {
        try (Browser browser = new Browser(DemoServer.shared().url(), Locale.ENGLISH, DemoServer.microphone())) {
            browser.signIn("author");
            browser.open("/blueprints").waitUntilShown("Forms without sharing");
            browser.clickText("vaadin-button", "Make forms");
            browser.waitUntilShown("How many forms");
            Axe.check(browser, "the dialog that makes forms");
            count(browser, "50");
            browser.clickText("vaadin-button", "Make them");
            browser.waitUntilShown("There are no such forms");
            Axe.check(browser, "a clash");
            browser.screenshot("forms-clash");
            count(browser, "2");
            browser.clickText("vaadin-button", "Make them");
            browser.waitUntilShown("Side by side");
            browser.waitUntilShown("Items in common");
            browser.clickText("summary", "Form 1");
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                Axe.check(browser, "forms side by side, dark: " + dark);
                browser.screenshot("forms-side-by-side-" + (dark ? "dark" : "light"));
            }
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void count(Browser browser, String forms) {
        browser.waitFor("vaadin-dialog vaadin-text-field input")
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), forms, Keys.TAB);
    }
}
