package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * An item is written and approved without a mouse, and no screen of an author has anything serious for axe. It is one for practice:
 * no form of another journey may draw it.
 */
class AuthoringIT {

    private static final String KEY = "agent-com-keyboard";

    @Test
    void anItemIsWrittenHandedInAndApprovedByKeyboardAlone() throws Exception {
        try (Browser browser = new Browser(DemoServer.shared().url(), Locale.ENGLISH, DemoServer.microphone())) {
            browser.signIn("author");
            write(browser, new Keyboard(browser));
            for (String path : new String[] {
                "/items/agent-foundation", "/items/import/agent-foundation", "/items/materials/agent-foundation"
            }) {
                browser.open(path).waitFor("h1");
                Axe.check(browser, path);
                browser.screenshot("author" + path.replace('/', '-'));
            }
            assertThat(browser.errors()).isEmpty();
        }
        try (Browser browser =
                new Browser(DemoServer.shared().url(), Locale.SIMPLIFIED_CHINESE, DemoServer.microphone())) {
            browser.signIn("admin");
            browser.dark(true).open("/item-reviews").waitUntilShown(KEY);
            Axe.check(browser, "the review queue");
            browser.screenshot("author-reviews");
            browser.open("/item/" + KEY).waitFor("callworthy-item");
            Axe.check(browser, "an item in review");
            browser.screenshot("author-review");
            Keyboard keyboard = new Keyboard(browser);
            keyboard.enter(browser.shows("Approve") ? "Approve" : "批准");
            browser.waiting().until(d -> browser.shows("Approved") || browser.shows("已批准"));
            browser.screenshot("author-approved");
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void write(Browser browser, Keyboard keyboard) throws Exception {
        browser.open("/items/agent-practice").waitFor("vaadin-grid");
        keyboard.hold(Keys.ALT, "n");
        browser.waitUntilShown("Lower-case letters");
        Axe.check(browser, "the dialog of a new item");
        keyboard.press(KEY);
        keyboard.press(Keys.ENTER);
        browser.waitUntilShown("Still missing");
        Axe.check(browser, "an empty draft");
        keyboard.write("Question, English", "A caller asks for the manager at once. What do you say first?");
        keyboard.write("Question, 简体中文", "来电者一上来就要求找经理。您首先怎么说？");
        option(
                browser,
                keyboard,
                "I am sorry that it came to this. May I hear what happened?",
                "很抱歉让您遇到这种情况。能请您讲讲经过吗？",
                true);
        option(browser, keyboard, "The manager is not available for calls.", "经理不接电话。", false);
        keyboard.write("Why the key is right, English", "It takes the caller seriously and keeps the door open.");
        keyboard.write("Why the key is right, 简体中文", "认真对待来电者，并为后续处理留有余地。");
        keyboard.choose("Competency", "Emotional handling");
        keyboard.choose("Difficulty", "Medium");
        browser.waitUntilShown("Nothing is missing");
        Axe.check(browser, "a complete draft");
        browser.screenshot("author-editor");
        keyboard.hold(Keys.CONTROL, Keys.ENTER);
        browser.waitUntilShown("somebody else has to review it");
        Axe.check(browser, "an item handed in");
    }

    /** Once it is added, the focus is in the first field of the option. */
    private static void option(Browser browser, Keyboard keyboard, String english, String chinese, boolean key) {
        keyboard.enter("Add: Option");
        browser.waiting().until(d -> keyboard.focused().equals("Text, English"));
        keyboard.press(english);
        keyboard.to("Text, 简体中文").press(chinese);
        if (key) {
            keyboard.tick("Right to choose");
        }
    }
}
