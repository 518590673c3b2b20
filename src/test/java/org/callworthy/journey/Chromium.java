package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts a headless Chromium with a fresh profile, whose microphone plays a file. */
final class Chromium {

    private static final int BLOCKED = 2;

    private Chromium() {}

    static ChromeDriver start(Locale language, Path microphone) throws IOException {
        ChromeOptions options = options(language, microphone);
        options.addArguments("--use-fake-ui-for-media-stream");
        return start(options);
    }

    /** One that refuses its microphone, as if its user had pressed “Block” some day. */
    static ChromeDriver refusing(Locale language, Path microphone) throws IOException {
        ChromeOptions options = options(language, microphone);
        options.setExperimentalOption(
                "prefs", Map.of("profile.default_content_setting_values.media_stream_mic", BLOCKED));
        return start(options);
    }

    private static ChromeOptions options(Locale language, Path microphone) throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getenv().getOrDefault("CALLWORTHY_CHROME", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + Files.createTempDirectory("callworthy-browser"),
                "--lang=" + language.toLanguageTag(),
                "--accept-lang=" + language.toLanguageTag(),
                "--window-size=1360,900",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-audio-capture=" + microphone.toAbsolutePath(),
                "--autoplay-policy=no-user-gesture-required");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    private static ChromeDriver start(ChromeOptions options) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        Path.of(System.getenv().getOrDefault("CALLWORTHY_CHROMEDRIVER", "/usr/bin/chromedriver"))
                                .toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
