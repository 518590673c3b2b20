package org.callworthy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's Chromium: with a profile of its own, a language, and a file for a microphone. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final AtomicInteger SHOTS = new AtomicInteger();

    final ChromeDriver driver;
    private final String url;

    Browser(String url, Locale language, Path microphone) throws IOException {
        this(url, Chromium.start(language, microphone));
    }

    Browser(String url, ChromeDriver driver) {
        this.url = url;
        this.driver = driver;
        OpenBrowsers.add(this);
    }

    Browser open(String path) {
        driver.get(url + path);
        return this;
    }

    void signIn(String username) {
        signIn(username, "callworthy-demo");
    }

    void signIn(String username, String password) {
        open("/login");
        waitFor("#username").sendKeys(username);
        driver.findElement(By.id("password")).sendKeys(password);
        driver.findElement(By.cssSelector("form button[type=submit]")).click();
        waiting().withMessage("signed in").until(d -> !d.getCurrentUrl().contains("/login"));
        waitFor("h1");
    }

    /** The first element that the selector finds, also within open shadow roots, once it is displayed. */
    WebElement waitFor(String selector) {
        return waiting().until(d -> visible(selector));
    }

    /** A button, link or tab whose visible text contains the words, once it is there. */
    WebElement waitForText(String selector, String words) {
        return waiting().until(d -> saying(selector, words));
    }

    void click(String selector) {
        waiting().until(d -> press(selector));
    }

    void clickText(String selector, String words) {
        waiting().withMessage(() -> selector + " «" + words + "»").until(d -> pressed(saying(selector, words)));
    }

    /** Clicks if it is there. @return whether it was */
    boolean press(String selector) {
        return pressed(visible(selector));
    }

    private boolean pressed(@Nullable WebElement element) {
        if (element == null) {
            return false;
        }
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        return true;
    }

    /** Opens a page again and again until it shows what comes about meanwhile; each time it is given a moment. */
    void openUntil(String path, BooleanSupplier shown) {
        waiting().until(d -> {
            open(path).waitFor("h1");
            try {
                return new WebDriverWait(d, MOMENT).until(same -> shown.getAsBoolean());
            } catch (TimeoutException notYet) {
                return false;
            }
        });
    }

    boolean shows(String words) {
        return bodyText().contains(words);
    }

    void waitUntilShown(String words) {
        waiting().withMessage(() -> "«" + words + "» in: " + bodyText()).until(d -> shows(words));
    }

    /** Text of the page, shadow roots included. */
    String bodyText() {
        return Objects.toString(driver.executeScript(
                "const walk = n => n.nodeType === 3 ? n.textContent + ' ' : ['SCRIPT','STYLE'].includes(n.tagName) ? '' :"
                        + " (n.shadowRoot ? [...n.shadowRoot.childNodes].map(walk).join('') : '')"
                        + " + [...n.childNodes].map(walk).join('');"
                        + "return walk(document.body)"));
    }

    Browser phone() {
        driver.manage().window().setSize(new Dimension(500, 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        return this;
    }

    Browser desktop() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.manage().window().setSize(new Dimension(1360, 900));
        return this;
    }

    Browser dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Empties the browser's cache, so that what a page loads comes over the network. */
    Browser forgetFiles() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        return this;
    }

    /** Writes what is on the screen to target/screenshots, numbered in the order of the story. */
    Browser screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve("%02d-%s.png".formatted(SHOTS.incrementAndGet(), name)),
                    driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clicks and waits for the file that comes of it. */
    Path download(String selector, Path folder, String ending) throws IOException {
        Files.createDirectories(folder);
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
        click(selector);
        return waiting().until(d -> {
            try (var files = Files.list(folder.toAbsolutePath())) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Pages redraw themselves while one looks: what has gone meanwhile is looked for again. */
    WebDriverWait waiting() {
        WebDriverWait waiting = new WebDriverWait(driver, PATIENCE);
        waiting.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
        return waiting;
    }

    /** Errors on the browser's console since it was asked last. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private @Nullable WebElement saying(String selector, String words) {
        return shown(selector).stream()
                .filter(e -> text(e).contains(words))
                .findFirst()
                .orElse(null);
    }

    private @Nullable WebElement visible(String selector) {
        return shown(selector).stream().findFirst().orElse(null);
    }

    /** Also what is scrolled out of sight, which WebElement.isDisplayed leaves out. */
    @SuppressWarnings("unchecked")
    private List<WebElement> shown(String selector) {
        return (List<WebElement>) driver.executeScript(
                "return arguments[0].filter(e =>"
                        + " e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0)",
                deep(selector));
    }

    private static String text(WebElement element) {
        return Objects.toString(element.getDomProperty("textContent"), "");
    }

    @SuppressWarnings("unchecked")
    List<WebElement> deep(String selector) {
        return (List<WebElement>) driver.executeScript(
                "const found = []; const walk = root => {"
                        + " root.querySelectorAll(arguments[0]).forEach(e => found.push(e));"
                        + " root.querySelectorAll('*').forEach(e => e.shadowRoot && walk(e.shadowRoot)); };"
                        + "walk(document); return found",
                selector);
    }

    @Override
    public void close() {
        OpenBrowsers.remove(this);
        driver.quit();
    }
}
