package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Deque's axe in the page that is open: nothing serious or critical may be wrong with it (WCAG 2.2 A and AA). */
final class Axe {

    private static final String SCRIPT = read();
    /**
     * Left out are two things of the components themselves, both harmless: the part of vaadin-tabs that scrolls can be
     * reached by keyboard and is no tab; and a grid's cell, which has the focus for its arrow keys, lies under its link.
     */
    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
            + ".then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => ({ ...v, nodes: v.nodes.filter(n => v.id !== 'aria-required-children'"
            + " || !n.html.startsWith('<vaadin-tabs')).filter(n => v.id !== 'target-size' || !n.html.startsWith('<td id=\"vaadin-grid'))})).filter(v => v.nodes.length)"
            + ".map(v => v.id + ': ' + v.nodes.slice(0, 4).map(n => n.target + ' ' + n.html.slice(0, 160) + ' – '"
            + " + (n.any.concat(n.all)[0] || {}).message).join(' | '))), e => done(['axe: ' + e]));";

    /** A dialog that is closing hides the page behind it a moment longer than it is seen. */
    private static final String STILL = "return document.querySelector('[data-aria-hidden]') === null"
            + " || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened],"
            + " vaadin-select[opened], vaadin-combo-box[opened], vaadin-date-picker[opened], [role=menu]') !== null";

    private Axe() {}

    static void check(Browser browser, String page) {
        awaitStill(browser);
        if (!Boolean.TRUE.equals(browser.driver.executeScript("return 'axe' in window"))) {
            browser.driver.executeScript(SCRIPT);
        }
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) browser.driver.executeAsyncScript(RUN);
        assertThat(found).as("axe on " + page).isEmpty();
    }

    private static void awaitStill(Browser browser) {
        try {
            new WebDriverWait(browser.driver, Duration.ofSeconds(5))
                    .until(d -> Boolean.TRUE.equals(browser.driver.executeScript(STILL)));
        } catch (TimeoutException somethingElseIsOpen) {
            // Then axe tells what it hides.
        }
    }

    private static String read() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
