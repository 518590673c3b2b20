package org.callworthy.journey;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openqa.selenium.Keys;

/** A planner's hands on the exam days, which have no mouse. */
final class Planner {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Browser browser;
    private final Keyboard keys;
    private final Dialogs dialogs;

    Planner(Browser browser) {
        this.browser = browser;
        keys = new Keyboard(browser);
        dialogs = new Dialogs(browser);
    }

    /** A day that is open now, for some hours yet. Ends on its page. */
    void plan(String title, int seats, List<String> parts, String invigilator) {
        LocalDateTime opens = LocalDateTime.now().minusHours(1);
        keys.enter("Plan a day");
        dialogs.opened("planner-plan");
        keys.write("Name", title);
        keys.write("Room", "Room 3, second floor");
        keys.write("Day", DAY.format(opens));
        keys.press(Keys.ENTER);
        keys.write("From", HOUR.format(opens));
        keys.write("To", HOUR.format(opens.plusHours(8)));
        keys.write("Number of seats", String.valueOf(seats));
        parts.forEach(keys::tick);
        keys.tick(invigilator);
        keys.write("What to bring", "Identity card, headset");
        browser.screenshot("planner-plan-filled");
        keys.enter("Plan the day");
        dialogs.closed();
        browser.waitUntilShown("Room 3, second floor");
    }

    void book(List<String> usernames) {
        keys.enter("Book people");
        dialogs.opened("planner-book");
        keys.enter("Paste a list of usernames");
        keys.write("Usernames", String.join(", ", usernames));
        browser.waiting()
                .until(d -> browser.deep(".delivery-book vaadin-grid-cell-content").stream()
                                .map(cell -> cell.getText())
                                .filter(usernames::contains)
                                .count()
                        == usernames.size());
        keys.backTo("Choose all shown");
        keys.press(Keys.ENTER);
        browser.waitForText(".delivery-book vaadin-button", "Book " + usernames.size());
        browser.screenshot("planner-book-chosen");
        Axe.check(browser, "people to book");
        keys.enter("Book " + usernames.size() + " people");
        browser.waitUntilShown(usernames.size() + " people booked");
        browser.screenshot("planner-booked");
        Axe.check(browser, "people booked");
        keys.enter("Close");
        dialogs.closed();
    }

    /** The code of somebody's seat, from the list that is printed. */
    String code(String username) {
        browser.open(browser.waitFor("a[href*='exam-days/list/']")
                .getDomAttribute("href")
                .replaceFirst("^/?", "/"));
        return browser.waitForText(".delivery-list tbody tr", username)
                .findElement(org.openqa.selenium.By.cssSelector(".delivery-code"))
                .getText();
    }

    void looksAtChangeAndMove(String day, String person) {
        browser.open("/exam-days").waitFor("h1");
        browser.waitForText("vaadin-grid a", day);
        Axe.check(browser, "exam days");
        browser.screenshot("planner-days");
        keys.enterInRow(day, day);
        browser.waitForText("vaadin-grid-cell-content", person);
        keys.enter("Change");
        dialogs.opened("planner-change");
        dialogs.leave("Change");
        String move = "Move " + person + " to another day";
        keys.enterInRow(person, move);
        dialogs.opened("planner-move");
        dialogs.leave(move);
    }

    void cancelBooking(String person, String reason) {
        keys.enterInRow(person, "Cancel the booking of " + person);
        dialogs.act("planner-cancel-booking", reason, "Cancel the booking");
    }

    void cancelDay(String reason) {
        keys.enter("Cancel the day");
        dialogs.act("planner-cancel-day", reason, "Cancel the day");
    }
}
