package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A browser that does not give the microphone: the candidate is told what to do, and no attempt is begun by it. */
class MicrophoneIT {

    @Test
    void aRefusedMicrophoneIsExplainedInBothLanguagesAndAskedForAgain() throws Exception {
        RunningServer server = DemoServer.shared();
        try (Browser browser = new Browser(server.url(), Chromium.refusing(Locale.ENGLISH, DemoServer.microphone()))) {
            browser.signIn("trainer1");
            CallPlayer call = new CallPlayer(browser).arrive("refused");
            call.askForMicrophone();
            browser.waitUntilShown("The browser does not give us the microphone.");
            assertThat(browser.shows("set “Microphone” to “Allow”, and try again"))
                    .isTrue();
            browser.screenshot("microphone-refused");
            Axe.check(browser, "a refused microphone");
            browser.click(".bar vaadin-button[lang='zh-CN']");
            browser.waitUntilShown("浏览器没有允许使用麦克风。");
            browser.phone().screenshot("microphone-refused-chinese-phone");
            browser.desktop();

            noteRefusals(browser);
            call.askForMicrophone();
            browser.waitFor("body[data-refused]");
            browser.waitUntilShown("浏览器没有允许使用麦克风。");
            allow(browser, server.url());
            call.askForMicrophone();
            browser.waitFor(".step:nth-child(1)[data-state='done']");
            browser.screenshot("microphone-allowed-after-all");

            browser.open("/");
            assertThat(browser.waitFor("a[href*='role-play/']").isDisplayed())
                    .as("the attempt is still to come")
                    .isTrue();
        }
    }

    /** What the page says of a refusal stands there since the first one. */
    private static void noteRefusals(Browser browser) {
        browser.driver.executeScript(
                "const devices = navigator.mediaDevices; const ask = devices.getUserMedia.bind(devices);"
                        + "devices.getUserMedia = wanted => ask(wanted).catch(refusal => {"
                        + " document.body.dataset.refused = refusal.name; throw refusal; })");
    }

    private static void allow(Browser browser, String origin) {
        browser.driver.executeCdpCommand(
                "Browser.setPermission",
                Map.of("permission", Map.of("name", "microphone"), "setting", "granted", "origin", origin));
    }
}
