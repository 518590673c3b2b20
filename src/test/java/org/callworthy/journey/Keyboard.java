package org.callworthy.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Hands without a mouse: what Tab and the arrows do not reach is not reached. Things go by the names that a screen reader says. */
final class Keyboard {

    private static final int FAR = 150;
    /** What is not reached may be about to come, as a dialog. */
    private static final Duration SLOW = Duration.ofSeconds(15);

    private static final int ATTEMPTS = 3;
    private static final String FOCUSED = "let e = document.activeElement;"
            + "while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e";
    private static final String MATCHES =
            "const focused = (() => {" + FOCUSED + "})(); return focused !== null && focused.matches(arguments[0])";
    /** The cell of a grid that has the focus, what it shows, all that its row shows, and its place. */
    private static final String CELL = "let e = document.activeElement;"
            + "while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;"
            + "const cell = e && e.closest('tbody td'); if (!cell) return null;"
            + "const shown = c => [...c.querySelectorAll('slot')].flatMap(s => s.assignedElements());"
            + "const said = x => x.textContent + ' ' + [...x.querySelectorAll('[aria-label]')].map(b => b.ariaLabel).join(' ');"
            + "return [shown(cell).map(said).join(' '), [...cell.parentNode.cells].flatMap(shown).map(said).join(' '),"
            + " cell.cellIndex + '/' + cell.parentNode.ariaRowIndex]";

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    void press(CharSequence... keys) {
        new Actions(browser.driver).sendKeys(keys).perform();
    }

    /** With a modifier held. */
    void hold(Keys held, CharSequence key) {
        new Actions(browser.driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Tab until what is called so has the focus; nothing is pressed if it has it already. */
    Keyboard to(String name) {
        return go(name, () -> press(Keys.TAB));
    }

    Keyboard backTo(String name) {
        return go(name, () -> hold(Keys.SHIFT, Keys.TAB));
    }

    /** Tab until what the selector names has the focus, for where names depend on the language. */
    Keyboard reach(String selector) {
        Instant late = Instant.now().plus(SLOW);
        for (int passed = 0; passed <= FAR || Instant.now().isBefore(late); passed++) {
            if (Boolean.TRUE.equals(browser.driver.executeScript(MATCHES, selector))) {
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    private Keyboard go(String name, Runnable step) {
        Instant late = Instant.now().plus(SLOW);
        List<String> passed = new ArrayList<>();
        for (String said = focused(); !said.equals(name); said = focused()) {
            if (passed.size() > FAR && Instant.now().isAfter(late)) {
                throw new AssertionError("Tab does not reach «" + name + "», but " + passed);
            }
            passed.add(said);
            step.run();
        }
        return this;
    }

    /** Goes to a button or link and presses it. */
    void enter(String name) {
        to(name).press(Keys.ENTER);
    }

    /** Goes to a box or a choice and takes it. */
    void tick(String name) {
        to(name).press(Keys.SPACE);
    }

    /** Goes to a field and writes over what is in it. */
    void write(String name, String text) {
        to(name).hold(Keys.CONTROL, "a");
        press(text);
    }

    /**
     * Goes to a list that drops down and takes the choice that shows some words. Keys are lost before the list has the
     * focus, so it is waited for.
     */
    void choose(String name, String words) {
        to(name).press(Keys.ENTER);
        browser.waiting().until(d -> browser.driver.executeScript(MATCHES, "vaadin-select-item"));
        for (int passed = 0; !focused().contains(words); passed++) {
            if (passed > FAR) {
                throw new AssertionError("«" + name + "» does not offer " + words);
            }
            press(Keys.ARROW_DOWN);
        }
        press(Keys.ENTER);
        browser.waiting().until(d -> browser.deep("vaadin-select[opened]").isEmpty());
    }

    /** Goes into the page's grid to the row that shows something, and there to a button. Rows may move meanwhile. */
    void enterInRow(String row, String button) {
        browser.waiting()
                .until(d -> browser.deep("vaadin-grid-cell-content").stream()
                        .anyMatch(cell -> Objects.toString(cell.getDomProperty("textContent"), "")
                                .contains(row)));
        for (int times = 1; !reach(row, button); times++) {
            if (times == ATTEMPTS) {
                throw new AssertionError("The keyboard does not reach " + button + " of " + row + ", but " + cell());
            }
        }
        press(Keys.ENTER);
        enter(button);
    }

    private boolean reach(String row, String button) {
        until(Keys.TAB, cell -> !cell.isEmpty());
        hold(Keys.CONTROL, Keys.HOME);
        press(Keys.HOME);
        return until(Keys.ARROW_DOWN, cell -> shows(cell, 1, row))
                && until(Keys.ARROW_RIGHT, cell -> shows(cell, 0, button))
                && shows(cell(), 1, row);
    }

    private static boolean shows(List<String> cell, int part, String words) {
        return !cell.isEmpty() && cell.get(part).contains(words);
    }

    /** As a screen reader has it. */
    String focused() {
        WebElement element = (WebElement) browser.driver.executeScript(FOCUSED);
        try {
            return element == null
                    ? ""
                    : Objects.toString(element.getAccessibleName(), "").strip();
        } catch (StaleElementReferenceException redrawn) {
            return "";
        }
    }

    /** Whether the key leads there; an arrow that moves nothing leads no further. */
    private boolean until(Keys key, Predicate<List<String>> there) {
        List<String> before = List.of();
        for (int pressed = 0; pressed < FAR; pressed++) {
            List<String> now = cell();
            if (there.test(now)) {
                return true;
            }
            if (key != Keys.TAB && now.equals(before)) {
                return false;
            }
            before = now;
            press(key);
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private List<String> cell() {
        Object found = browser.driver.executeScript(CELL);
        return found == null ? List.of() : (List<String>) found;
    }
}
