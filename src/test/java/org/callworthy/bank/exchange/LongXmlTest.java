package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemReading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long is read as fast as what is short, and nothing runs out of stack. */
class LongXmlTest {

    private static final int LONG = 20_000;
    private static final int MANY = 10_000;
    private static final Duration HANG = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "\n\n ",
                "<br>",
                "<p>",
                "<b>",
                "<b>x</b>",
                "<div>",
                "<li>",
                "<table><tr><td>",
                "<a href=x>",
                "&",
                "&#",
                "{1:MC:",
                "{1:SA:=",
                "~",
                "#",
                "\\",
                "*",
                "[[1]]",
                "[[",
                "a-",
                "-",
                "|",
                "1. ",
                "_",
                "`",
                "退",
                "<img src=a alt=b>",
                "<ul><li>a</li></ul>",
                "\uE010",
                "[Aa]",
                "[",
                ".*"
            })
    void anythingRepeatedIsAnswered(String part) {
        String many = part.repeat(LONG / part.length()).replace("]]>", "");
        String data = "<![CDATA[" + many + "]]>";
        String escaped = many.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        Assertions.assertTimeoutPreemptively(HANG, () -> {
            check(MoodleXmlReader.read(moodle(data), Locale.ENGLISH));
            check(QtiItemReader.read(qti(data, escaped), Locale.ENGLISH));
        });
    }

    private static byte[] moodle(String text) {
        StringBuilder quiz = new StringBuilder("<quiz>");
        for (String type : List.of("cloze", "shortanswer", "description", "essay", "gapselect")) {
            quiz.append("<question type='")
                    .append(type)
                    .append("'><name><text>")
                    .append(text)
                    .append("</text></name><idnumber>")
                    .append(text)
                    .append("</idnumber><questiontext format='html'><text>")
                    .append(text)
                    .append("</text></questiontext><answer fraction='100'><text>")
                    .append(text)
                    .append("</text></answer><selectoption><text>")
                    .append(text)
                    .append("</text></selectoption><tags><tag><text>")
                    .append(text)
                    .append("</text></tag></tags><graderinfo format='html'><text>")
                    .append(text)
                    .append("</text></graderinfo></question>");
        }
        quiz.append("<question type='category'><category><text>")
                .append(text)
                .append("</text></category></question></quiz>");
        return quiz.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] qti(String text, String attribute) {
        return ("<assessmentItem identifier=\"" + attribute + "\" title=\"" + attribute
                        + "\"><responseDeclaration identifier='R' baseType='string'><correctResponse><value>"
                        + text + "</value></correctResponse><mapping><mapEntry mapKey=\"" + attribute
                        + "\" mappedValue=\"" + attribute
                        + "\"/></mapping></responseDeclaration><itemBody><p>" + text
                        + "<textEntryInteraction responseIdentifier='R'/></p></itemBody><responseProcessing><responseCondition><responseIf><patternMatch pattern=\""
                        + attribute
                        + "\"><variable identifier='R'/></patternMatch></responseIf></responseCondition></responseProcessing></assessmentItem>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void manyQuestionsAreRead() {
        String one =
                "<question type='truefalse'><name><text>Same name</text></name><questiontext><text>So?</text></questiontext><answer fraction='100'><text>true</text></answer></question>";
        byte[] file = ("<quiz>" + one.repeat(MANY) + "</quiz>").getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                HANG,
                () -> assertThat(((ItemReading.Read) MoodleXmlReader.read(file, Locale.ENGLISH)).items())
                        .hasSize(MANY));
    }

    @Test
    void aThousandItemsGoOutAndComeIn() {
        BankText bank = RandomItems.bank(5, 1_000);
        Assertions.assertTimeoutPreemptively(HANG, () -> {
            check(MoodleXmlReader.read(
                    new MoodleXmlWriter()
                            .write(bank, ItemFiles.NONE, List.of(Locale.ENGLISH))
                            .content(),
                    Locale.ENGLISH));
            check(QtiPackageReader.read(
                    Qti3Writer.files(bank, ItemFiles.NONE, Locale.ENGLISH, new java.util.ArrayList<>()),
                    Locale.ENGLISH));
        });
    }

    private static void check(ItemReading reading) {
        assertThat(reading).isInstanceOf(ItemReading.Read.class);
    }
}
