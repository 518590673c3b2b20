package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A rater's hands: from the queue to a submitted rating, scored by keys. */
final class RatersDesk {

    private final Browser browser;

    RatersDesk(Browser browser) {
        this.browser = browser;
    }

    void open(String code) {
        browser.open("/ratings");
        browser.clickText("vaadin-grid a", code);
        browser.waitFor("call-recording");
        browser.waitFor(".rating-criterion");
    }

    /** Where the recording comes from. */
    String recording() {
        return String.valueOf(browser.waitFor("call-recording").getDomProperty("src"));
    }

    void score(int score) {
        int criteria = browser.deep(".rating-criterion").size();
        assertThat(criteria).isBetween(5, 8);
        for (int n = 1; n <= criteria; n++) {
            int scored = n;
            press(String.valueOf(score));
            browser.waiting().until(d -> scored() == scored);
            press("n");
        }
    }

    /** Plays for a moment, stops, and pins a note to where the recording stands. */
    void noteWhatWasHeard(String note) {
        putThePlayerInAnew();
        browser.waitFor("button.main:enabled");
        press(" ");
        browser.waiting().until(d -> position() > 1);
        press(" ");
        press("m");
        browser.waitFor(".rating-criterion-in-hand .rating-pin vaadin-button[aria-label]");
        browser.waitFor(".rating-criterion-in-hand textarea").sendKeys(note + Keys.TAB);
    }

    /** As the page does with what it moves. */
    private void putThePlayerInAnew() {
        browser.driver.executeScript(
                "const player = document.querySelector('call-recording'); player.parentNode.insertBefore(player, player.nextSibling)");
    }

    void handIn() {
        browser.click(".rating-tools vaadin-button[theme~='primary']");
        browser.waiting()
                .until(d -> "confirm-button".equals(d.switchTo().activeElement().getDomAttribute("slot")));
        press(Keys.ENTER);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/ratings"));
    }

    /** Whatever has the focus. */
    private void press(CharSequence key) {
        new Actions(browser.driver).sendKeys(key).perform();
    }

    private double position() {
        return ((Number) browser.driver.executeScript(
                        "return document.querySelector('call-recording').audio?.currentTime ?? 0"))
                .doubleValue();
    }

    private int scored() {
        return browser.deep(".rating-criterion vaadin-badge[theme~='success']").size();
    }
}
