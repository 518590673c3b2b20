package org.callworthy.journey;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A candidate's hands on an item of any type, which have no mouse. */
final class ItemHands {

    private final Browser browser;
    private final Keyboard keys;

    ItemHands(Browser browser) {
        this.browser = browser;
        keys = new Keyboard(browser);
    }

    /** @return the item's type, as its page has it */
    String type() {
        return browser.waitFor("fieldset.answers")
                .getDomAttribute("class")
                .replace("answers ", "")
                .strip();
    }

    /** @param answer option by option, gap by gap, or in words */
    void answer(String answer) {
        switch (type()) {
            case "single-choice", "multiple-choice", "true-false" ->
                answer.chars().forEach(option -> keys.press(letter(places(".option input"), option)));
            case "situational-judgement" ->
                places(".reaction [data-option$='-1']")
                        .forEach(option ->
                                keys.press(answer.substring(option.charAt(0) - 'a', option.charAt(0) - 'a' + 1)));
            case "ordering" -> order(answer);
            case "matching" -> answer.chars().forEach(target -> choose("select", String.valueOf((char) target)));
            case "numeric" -> number(answer.split(" "));
            case "cloze" -> List.of(answer.split(" ")).forEach(this::fill);
            case "short-text" -> keys.reach("input.short").press(answer);
            case "essay" -> keys.reach("textarea").press(answer);
            default -> throw new IllegalStateException(type());
        }
    }

    /** Listens, where there is something to hear, until it sounds and is counted. */
    void listen() {
        if (browser.deep("button.play").isEmpty()) {
            return;
        }
        String before = browser.waitFor("#plays-left").getText();
        keys.reach("button.play").press(Keys.ENTER);
        browser.waiting()
                .withMessage("It sounds")
                .until(d -> browser.deep(".listening progress").stream()
                        .anyMatch(
                                heard -> Double.parseDouble(Objects.toString(heard.getDomProperty("value"), "0")) > 0));
        browser.waiting().until(d -> !browser.waitFor("#plays-left").getText().equals(before));
    }

    void next() {
        keys.press(Keys.ESCAPE, "n");
    }

    /** Ids of options in the order in which they are shown. */
    private List<String> places(String selector) {
        return browser.deep(selector).stream()
                .map(each -> each.getDomAttribute("data-option"))
                .toList();
    }

    private static String letter(List<String> options, int option) {
        return String.valueOf((char) ('a' + options.indexOf(String.valueOf((char) option))));
    }

    /** Each in turn up to its place; what stands right already is said to. */
    private void order(String wanted) {
        for (int place = 0; place < wanted.length(); place++) {
            String option = wanted.substring(place, place + 1);
            for (int at = places(".order li").indexOf(option); at > place; at--) {
                int from = at;
                keys.reach("li[data-option='" + option + "'] button").hold(Keys.ALT, Keys.ARROW_UP);
                browser.waiting().until(d -> places(".order li").indexOf(option) < from);
            }
        }
        if (!browser.deep("button.keep-order").isEmpty()) {
            keys.reach("button.keep-order").press(Keys.ENTER);
        }
    }

    private void number(String... parts) {
        keys.reach("input.number").press(parts[0]);
        if (parts.length > 1) {
            choose("select", parts[1]);
        }
    }

    private void fill(String text) {
        WebElement gap = open(".gap");
        if (gap.getTagName().equals("select")) {
            choose("select", text);
        } else {
            keys.reach(".gap").press(text, Keys.TAB);
        }
    }

    /** In the list that comes next, by the arrow; then on. */
    private void choose(String selector, String option) {
        keys.reach(selector);
        WebElement list = open(selector);
        for (WebElement each : list.findElements(By.tagName("option"))) {
            if (new Select(list)
                    .getFirstSelectedOption()
                    .getDomProperty("value")
                    .equals(option)) {
                break;
            }
            keys.press(Keys.ARROW_DOWN);
        }
        keys.press(Keys.TAB);
    }

    /** The one that has the focus, or the first that Tab comes to. */
    private WebElement open(String selector) {
        keys.reach(selector);
        return browser.driver.switchTo().activeElement();
    }
}
