package org.callworthy.journey;

import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** A candidate's hands in a role-play call, from the start page to the end of the call. */
final class CallPlayer {

    private static final String CODE = "const done = arguments[arguments.length - 1];"
            + "const opening = indexedDB.open('callworthy-tickets'); opening.onsuccess = () => {"
            + " const all = opening.result.transaction('tickets').objectStore('tickets').getAll();"
            + " all.onsuccess = () => { opening.result.close(); const ticket = all.result.find(t => location.hash.includes(t.assignment));"
            + " fetch('/api/v1/performances/' + ticket.id, { headers: { Authorization: 'Bearer ' + ticket.token } })"
            + " .then(r => r.json()).then(p => done(p.code), e => done(String(e))); }; }";

    private static final String KEPT = "const done = arguments[arguments.length - 1];"
            + "const opening = indexedDB.open('callworthy-call'); opening.onsuccess = () => {"
            + " const keys = opening.result.transaction('chunks').objectStore('chunks').getAllKeys();"
            + " keys.onsuccess = () => { opening.result.close(); done(keys.result.map(k => k.slice(1).join('/'))); }; }";

    private final Browser browser;

    CallPlayer(Browser browser) {
        this.browser = browser;
    }

    /** From home through the briefing and the microphone check to the caller's first line. */
    CallPlayer begin(String shots) {
        arrive(shots);
        check();
        browser.screenshot(shots + "-microphone-checked");
        browser.click("cw-microphone-check .buttons vaadin-button.big");
        browser.waitFor("main[data-screen='briefing']");
        browser.screenshot(shots + "-call-briefing");
        browser.click("cw-briefing vaadin-button[theme~='primary']");
        browser.waitFor("main[data-screen='call']");
        return this;
    }

    /** From home through the briefing to the microphone check. */
    CallPlayer arrive(String shots) {
        browser.click("a[href*='role-play/']");
        browser.waitFor("vaadin-button.go");
        browser.screenshot(shots + "-role-play-briefing");
        if (!browser.deep("vaadin-checkbox").isEmpty()) {
            ExamPlayer.acceptAll(browser);
        }
        browser.click("vaadin-button.go:not([disabled])");
        browser.waitFor("cw-microphone-check");
        return this;
    }

    /** Asks for the microphone, once more if it was refused. */
    void askForMicrophone() {
        browser.click(".step:nth-child(1)[data-state='now'] vaadin-button[theme='primary']");
    }

    private void check() {
        askForMicrophone();
        browser.click(".step:nth-child(2) vaadin-button[theme='primary']");
        browser.waitFor(".step:nth-child(2) .verdict");
        if (!browser.deep(".step:nth-child(2) vaadin-button[theme='tertiary']").isEmpty()) {
            browser.click(".step:nth-child(2) vaadin-button[theme='tertiary']");
        }
        browser.click(".step:nth-child(3) vaadin-button[theme='primary']");
        browser.waitFor(".step:nth-child(3) .verdict");
        browser.waitFor("cw-microphone-check .buttons vaadin-button.big:not([disabled])");
    }

    /** What raters will see of this performance; the page itself does not show it. */
    String code() {
        return String.valueOf(browser.driver.executeAsyncScript(CODE));
    }

    /** The caller has spoken; now it is the candidate's turn. */
    void awaitTurn() {
        browser.waitFor(".conversation[data-phase='answer']");
    }

    /** Whether the caller speaks once more and gives the candidate a turn before the call is over. */
    boolean hasAnotherTurn() {
        browser.waiting().until(d -> isTurn() || !isRunning());
        return isTurn();
    }

    /** Speaks for so long and ends the answer, unless its time is up before; waits until the caller goes on or the call is over. */
    void answer(long millis) {
        awaitTurn();
        long from = clock();
        browser.waiting().until(d -> clock() - from >= millis);
        browser.waiting().until(d -> !isTurn() || browser.press("vaadin-button.finish:not([disabled])"));
        browser.waiting().until(d -> !isTurn());
    }

    /** Presses the desktop's button that stands at this place, if the step has any. */
    void act(int place) {
        var buttons = browser.deep(".actions .buttons vaadin-button");
        if (!buttons.isEmpty()) {
            buttons.get(place).click();
            browser.waitFor(".actions .verdict");
        }
    }

    /** The page is loaded anew; the call goes on once the candidate says so. */
    void reload(String shot) {
        browser.driver.navigate().refresh();
        browser.waitFor("main[data-screen='broken-off']");
        browser.screenshot(shot);
        browser.click("main[data-screen='broken-off'] vaadin-button[theme~='primary']");
        browser.waitFor("main[data-screen='call']");
    }

    /** Seconds of sound that are still in the browser alone, as segment/seq. */
    @SuppressWarnings("unchecked")
    List<String> kept() {
        return (List<String>) browser.driver.executeAsyncScript(KEPT);
    }

    private boolean isTurn() {
        return !browser.deep(".conversation[data-phase='answer']").isEmpty();
    }

    private boolean isRunning() {
        return !browser.deep("main[data-screen='call']").isEmpty();
    }

    void awaitDone() {
        browser.waitFor("main[data-screen='done']");
    }

    private long clock() {
        return ((Number) ((JavascriptExecutor) browser.driver).executeScript("return Math.round(performance.now())"))
                .longValue();
    }
}
