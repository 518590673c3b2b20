package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A candidate's hands in the exam, from the start page to the last page of the player. */
final class ExamPlayer {

    static final int ITEMS = 20;

    private final Browser browser;

    ExamPlayer(Browser browser) {
        this.browser = browser;
    }

    /** From home through the briefing into the player. */
    ExamPlayer begin(String shots) {
        arrive(shots);
        browser.waitFor(".item-title");
        return this;
    }

    /** From home through the briefing to the player's door. */
    void arrive(String shots) {
        browser.click("a[href*='exam/']");
        browser.waitFor("vaadin-button.go");
        browser.screenshot(shots + "-exam-briefing");
        acceptAll(browser);
        browser.click("vaadin-button.go:not([disabled])");
    }

    /** At the door of an exam day, where the field has the focus and an earlier code gives way. */
    void enterCode(String code) {
        browser.waitFor("#seat-code:focus");
        new Keyboard(browser).press(code, Keys.ENTER);
    }

    static void acceptAll(Browser browser) {
        browser.waitFor("vaadin-checkbox");
        for (WebElement box : browser.deep("vaadin-checkbox > input")) {
            browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", box);
            box.click();
        }
    }

    /** 1 for the first. */
    int place() {
        return Integer.parseInt(
                browser.waitFor(".grid button[aria-current='step']").getText());
    }

    /** Answers the open item by keyboard as its key has it. */
    void answer(AnswerKey key) {
        String stem = browser.waitFor("#stem").getText();
        List<WebElement> reactions = browser.deep(".reaction");
        for (WebElement reaction : reactions) {
            String option = reaction.findElement(By.cssSelector("input")).getDomAttribute("data-reaction");
            press(String.valueOf(key.rating(stem, option)));
        }
        List<WebElement> choices = browser.deep(".option input");
        for (int place = 0; place < choices.size(); place++) {
            if (key.isRight(stem, choices.get(place).getDomAttribute("data-option"))) {
                press(String.valueOf((char) ('a' + place)));
            }
        }
        browser.waiting().until(d -> answered().contains(String.valueOf(place())));
    }

    /** Chooses the option in that place, 0 for the first and counted round, or that rating for every reaction. */
    void choose(int choice) {
        List<WebElement> reactions = browser.deep(".reaction");
        if (reactions.isEmpty()) {
            int options = browser.deep(".option input").size();
            assertThat(options).as("options at " + place()).isPositive();
            press(String.valueOf((char) ('a' + choice % options)));
        }
        reactions.forEach(reaction -> press(String.valueOf(choice + 1)));
        browser.waiting().until(d -> answered().contains(String.valueOf(place())));
    }

    /** Answers from here on until so many items are; passes by what has neither options nor reactions. */
    void chooseUntilAnswered(int items) {
        while (answered().size() < items) {
            if (!browser.deep(".reaction, .option input").isEmpty()) {
                choose(answered().size());
            }
            next();
        }
    }

    /** To whatever has the focus, also when the page is about to change. */
    void press(String keys) {
        new Keyboard(browser).press(keys);
    }

    void next() {
        int before = place();
        browser.click("#next");
        browser.waiting().until(d -> !browser.deep("#review-title").isEmpty() || place() != before);
    }

    void goTo(int place) {
        browser.click(".grid button:nth-child(" + place + ")");
        browser.waiting().until(d -> !browser.deep(".item-title").isEmpty() && place() == place);
    }

    /** By the page's clock, such as 29:59. */
    long minutesLeft() {
        String[] parts = browser.waitFor(".bar .time").getText().split(":");
        return Long.parseLong(parts[parts.length - 2].strip());
    }

    void awaitSaved() {
        browser.waitFor("cw-save-state[data-kind='server']");
    }

    /** What shows sheets is fetched before the first of them is opened, as there may be no network then. */
    void awaitSheets() {
        browser.waiting()
                .withMessage("what shows sheets is fetched")
                .until(d -> browser.driver.executeScript("return customElements.get('vaadin-markdown') !== undefined"));
    }

    /** Loads the page anew where no sheet lies beside the item, with nothing kept from earlier ones; then the network goes. */
    ExamPlayer readASheetWithoutNetwork() {
        goWhile(true);
        browser.forgetFiles().driver.navigate().refresh();
        browser.waitFor(".item-title");
        assertThat(showsSheet()).as("a sheet beside the item").isFalse();
        awaitSheets();
        browser.offline(true);
        goWhile(false);
        browser.waiting()
                .withMessage("the text of the sheet")
                .until(d -> !browser.deep(".material vaadin-markdown p").isEmpty());
        browser.screenshot("exam-sheet-offline");
        browser.offline(false);
        awaitSaved();
        goTo(1);
        return this;
    }

    private void goWhile(boolean sheet) {
        for (int place = 1; place <= ITEMS && showsSheet() == sheet; place++) {
            goTo(place);
        }
        assertThat(showsSheet()).isNotEqualTo(sheet);
    }

    private boolean showsSheet() {
        return !browser.deep(".material").isEmpty();
    }

    /** What a candidate sees as answered: the items' numbers. */
    List<String> answered() {
        return browser.driver.findElements(By.cssSelector(".grid button.answered")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The options that the open item shows as chosen. */
    List<String> chosen() {
        return browser.deep("fieldset input:checked").stream()
                .map(input -> input.getDomAttribute("data-option"))
                .toList();
    }

    int flagged() {
        return browser.deep(".grid button.flagged").size();
    }
}
