package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What stands at Callworthy's doors: sign-in, the start page in both languages, the public check, the way out. */
class DoorsIT {

    private static RunningServer server;
    private static Path microphone;

    @BeforeAll
    static void start() throws Exception {
        server = DemoServer.shared();
        microphone = DemoServer.microphone();
    }

    @Test
    void aWrongPasswordIsToldInTheVisitorsLanguage() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.SIMPLIFIED_CHINESE, microphone)) {
            browser.open("/login").screenshot("sign-in-chinese");
            browser.driver.findElement(By.id("username")).sendKeys("agent1");
            browser.driver.findElement(By.id("password")).sendKeys("not this one");
            browser.driver
                    .findElement(By.cssSelector("form button[type=submit]"))
                    .click();
            browser.waitUntilShown("用户名或密码不正确");
        }
    }

    @Test
    void theStartPageOpensInBothLanguagesAndTheChoiceIsKept() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.open("/login").screenshot("sign-in");
            browser.signIn("agent3");
            browser.waitFor("#language");
            browser.screenshot("home");
            browser.click("#language");
            browser.waitUntilShown("首页");
            browser.screenshot("home-chinese");
            browser.dark(true).phone().screenshot("home-chinese-dark-phone");
            browser.open("/");
            browser.waitUntilShown("首页");
            assertThat(browser.driver.executeScript("return document.documentElement.lang"))
                    .isEqualTo("zh-CN");
        }
    }

    @Test
    void anUnknownVerificationCodeIsAnsweredClearly() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.open("/verify").screenshot("verify-form");
            browser.driver.findElement(By.id("code")).sendKeys("0123456789abcdefghjkmnpqrs");
            browser.driver
                    .findElement(By.cssSelector("form button[type=submit]"))
                    .click();
            browser.waitUntilShown("There is no certificate with this code");
            browser.phone().screenshot("verify-unknown-phone");
        }
    }

    @Test
    void thePasswordPageIsSmallAndClear() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("agent4");
            browser.waitFor("#language");
            browser.open("/password").waitFor("#present");
            Axe.check(browser, "/password");
            browser.screenshot("password");
            browser.dark(true).phone().screenshot("password-dark-phone");
        }
    }

    @Test
    void aStrangerFindsOnlyTheSignInPage() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.open("/people");
            browser.waitFor("#username");
            assertThat(browser.driver.getCurrentUrl()).endsWith("/login");
        }
    }
}
