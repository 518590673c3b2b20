package org.callworthy.journey;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Dialogs of Flow's pages: each is looked at when it opens. */
final class Dialogs {

    private static final String OPEN = "vaadin-dialog[opened]";

    private final Browser browser;
    private final Keyboard keys;

    Dialogs(Browser browser) {
        this.browser = browser;
        keys = new Keyboard(browser);
    }

    void opened(String shot) {
        browser.waitFor(OPEN);
        browser.screenshot(shot);
        Axe.check(browser, shot);
    }

    /** With a reason, which each act asks for. */
    void act(String shot, String reason, String button) {
        opened(shot);
        keys.write("Reason", reason);
        keys.enter(button);
        closed();
    }

    /** And the page behind it is given back to those who hear it. */
    void closed() {
        browser.waiting()
                .withMessage("no dialog is open, and nothing is hidden behind one")
                .until(d -> browser.deep(OPEN).isEmpty()
                        && browser.driver
                                .findElements(By.cssSelector("[data-aria-hidden]"))
                                .isEmpty());
    }

    /** By Escape; then the focus is where it was before. */
    void leave(String opener) {
        keys.press(Keys.ESCAPE);
        closed();
        browser.waiting()
                .withMessage(() -> "focus on «" + keys.focused() + "»")
                .until(d -> keys.focused().equals(opener));
    }
}
