package org.callworthy.journey;

import org.openqa.selenium.Keys;

/** An invigilator's hands on the board, which have no mouse. */
final class Invigilator {

    private final Browser browser;
    private final Keyboard keys;
    private final Dialogs dialogs;

    Invigilator(Browser browser) {
        this.browser = browser;
        keys = new Keyboard(browser);
        dialogs = new Dialogs(browser);
    }

    /** Shows those of one exam day only. */
    void watch(String day) {
        keys.choose("Exam day All exam days", day);
        browser.waiting().until(d -> browser.deep("#items > tr:not([hidden])").size() == 3);
    }

    /** @return the code of the seat */
    String checkIn(String person) {
        keys.enterInRow(person, "Check " + person + " in");
        dialogs.opened("board-check-in");
        keys.tick("this person");
        keys.tick("In order");
        keys.press(Keys.TAB);
        keys.tick("In order");
        browser.screenshot("board-check-in-filled");
        keys.enter("Check in");
        return code("board-code");
    }

    /** @return the code for the seat there */
    String move(String person, int seat) {
        keys.enterInRow(person, "Move " + person + " to another computer");
        dialogs.opened("board-move");
        keys.write("Seat", "Seat " + seat);
        browser.waitForText("vaadin-combo-box-item", "Seat " + seat);
        keys.press(Keys.ENTER);
        keys.enter("Give a code");
        return code("board-new-code");
    }

    void pause(String person, String reason) {
        keys.enterInRow(person, "Pause the exam of " + person);
        dialogs.act("board-pause", reason, "Pause");
    }

    void resume(String person) {
        keys.enterInRow(person, "Let the exam of " + person + " go on");
    }

    void extend(String person, int minutes, String reason) {
        keys.enterInRow(person, "Give more time to " + person);
        keys.write("Minutes", String.valueOf(minutes));
        dialogs.act("board-extend", reason, "Give more time");
    }

    void end(String person, String reason) {
        keys.enterInRow(person, "End the exam of " + person);
        dialogs.act("board-end", reason, "End");
    }

    private String code(String shot) {
        String code = browser.waitFor(".delivery-code-large").getText();
        Axe.check(browser, shot);
        browser.screenshot(shot);
        keys.enter("Close");
        dialogs.closed();
        return code;
    }

    /** Time back and more time, as far as they are asked before they are given. */
    void looksAtWhatItCouldDo() {
        keys.enter("Credit an outage");
        dialogs.opened("board-outage");
        dialogs.leave("Credit an outage");
        keys.enter("Give all more time");
        dialogs.opened("board-extend-all");
        dialogs.leave("Give all more time");
    }

    void grant(String person, int percent, String reason) {
        keys.enterInRow(person, person);
        dialogs.opened("board-details");
        keys.enter("Grant or change");
        keys.write("Extra time in percent", String.valueOf(percent));
        dialogs.act("board-accommodation", reason, "Grant");
    }

    void looksAt(String person, String shot) {
        keys.enterInRow(person, person);
        dialogs.opened(shot);
        keys.enter("Close");
        dialogs.closed();
    }
}
