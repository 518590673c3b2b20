package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** What the exam’s page offers beside answering, and what it does not let happen; everything is left as it was found. */
final class Comforts {

    private final Browser browser;
    private final Keyboard keys;

    Comforts(Browser browser) {
        this.browser = browser;
        keys = new Keyboard(browser);
    }

    void tryAll() throws IOException {
        goWhereOptionsCanBeStruckOut();
        strikeOutByMouseAndByKeyboard();
        enlarge();
        raiseContrast();
        switchLettersOff();
        report("Two options say the same.");
        findTheMark();
        copyInVain();
        printInVain();
    }

    private void goWhereOptionsCanBeStruckOut() {
        ExamPlayer exam = new ExamPlayer(browser);
        int last = browser.deep(".grid button").size();
        for (int place = exam.place(); browser.deep(".strike").size() < 2; place++) {
            assertThat(place).as("an item with options").isLessThan(last);
            exam.goTo(place + 1);
        }
        assertThat(exam.chosen()).isEmpty();
    }

    private void strikeOutByMouseAndByKeyboard() {
        browser.click(".strike");
        awaitStruck(0);
        keys.hold(Keys.SHIFT, "b");
        awaitStruck(0, 1);
        assertThat(style(browser.waitFor(".struck .option"), "textDecorationLine"))
                .isEqualTo("line-through");
        browser.screenshot("exam-struck-out");
        keys.hold(Keys.SHIFT, "b");
        awaitStruck(0);
        browser.click(".strike[aria-pressed='true']");
        awaitStruck();
    }

    private void awaitStruck(Integer... places) {
        browser.waiting().withMessage(() -> "struck out: " + struck()).until(d -> struck().equals(List.of(places)));
    }

    private List<Integer> struck() {
        List<WebElement> rows = browser.deep(".option-row");
        return IntStream.range(0, rows.size())
                .filter(place -> Objects.toString(rows.get(place).getDomAttribute("class"), "")
                        .contains("struck"))
                .boxed()
                .toList();
    }

    private void enlarge() {
        double before = pixels("html");
        double stemBefore = pixels("#stem");
        browser.click("#larger");
        browser.click("#larger");
        assertThat(pixels("html") / before).isCloseTo(1.3, within(0.01));
        assertThat(pixels("#stem")).isGreaterThan(stemBefore);
        browser.screenshot("exam-larger");
        browser.click("#smaller");
        browser.click("#smaller");
        assertThat(pixels("html")).isCloseTo(before, within(0.1));
    }

    private double pixels(String selector) {
        return Double.parseDouble(style(browser.waitFor(selector), "fontSize").replace("px", ""));
    }

    private void raiseContrast() {
        browser.click("#contrast");
        browser.waitFor("#contrast[aria-pressed='true']");
        WebElement body = browser.waitFor("body");
        assertThat(List.of(style(body, "color"), style(body, "backgroundColor")))
                .containsExactly("rgb(0, 0, 0)", "rgb(255, 255, 255)");
        browser.screenshot("exam-high-contrast");
        browser.click("#contrast");
        browser.waitFor("#contrast[aria-pressed='false']");
    }

    private void switchLettersOff() {
        ExamPlayer exam = new ExamPlayer(browser);
        int flagged = exam.flagged();
        browser.click("#letters");
        browser.waitFor("#letters[aria-pressed='false']");
        browser.waitUntilShown("Letters and digits are switched off above");
        keys.press("am");
        assertThat(exam.chosen()).isEmpty();
        assertThat(exam.flagged()).isEqualTo(flagged);
        browser.screenshot("exam-letters-off");
        browser.click("#letters");
        browser.waitFor("#letters[aria-pressed='true']");
    }

    private void report(String words) {
        browser.click("#report");
        browser.waitFor("#report-text").sendKeys(words);
        browser.click("cw-report-offer button[type='submit']");
        browser.waitUntilShown("Thank you. Your report has arrived.");
        browser.screenshot("exam-question-reported");
        browser.click("cw-report-offer vaadin-button");
        browser.waiting().until(d -> browser.deep("dialog[open]").isEmpty());
    }

    /** The code of the sitting, over the whole window, in nobody’s way. */
    private void findTheMark() {
        WebElement mark = browser.waitFor(".watermark");
        List<String> codes =
                List.of(Objects.toString(mark.getDomAttribute("data-codes"), "").split(" "));
        assertThat(codes).hasSizeGreaterThan(50).containsOnly(codes.getFirst());
        assertThat(codes.getFirst()).matches("[0-9a-z]{13}");
        assertThat(browser.driver.executeScript("return getComputedStyle(arguments[0], '::before').content", mark))
                .asString()
                .contains(codes.getFirst());
        assertThat(browser.driver.executeScript(
                        "const r = arguments[0].getBoundingClientRect();"
                                + "return r.left <= 0 && r.top <= 0 && r.right >= innerWidth && r.bottom >= innerHeight",
                        mark))
                .isEqualTo(true);
        assertThat(style(mark, "pointerEvents")).isEqualTo("none");
    }

    private void copyInVain() {
        browser.driver.executeScript(
                "addEventListener('copy', e => document.body.dataset.copied = String(!e.defaultPrevented), {once: true})");
        keys.hold(Keys.CONTROL, "a");
        keys.hold(Keys.CONTROL, "c");
        assertThat(browser.waitFor("body[data-copied]").getDomAttribute("data-copied"))
                .isEqualTo("false");
        browser.driver.executeScript("getSelection().removeAllRanges()");
    }

    private void printInVain() throws IOException {
        String stem = browser.waitFor("#stem").getText();
        assertThat(stem).isNotBlank();
        byte[] printed = Base64.getDecoder()
                .decode(browser.driver.print(new PrintOptions()).getContent());
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
    }

    private String style(WebElement element, String property) {
        return Objects.toString(
                browser.driver.executeScript("return getComputedStyle(arguments[0])[arguments[1]]", element, property));
    }
}
