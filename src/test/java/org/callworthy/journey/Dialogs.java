package org.callworthy.journey;

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

    void closed() {
        browser.waiting().until(d -> browser.deep(OPEN).isEmpty());
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
