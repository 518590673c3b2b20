package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.document.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long is read as fast as what is short, and nothing runs out of stack. */
class LongFilesTest {

    private static final int LONG = 20_000;
    private static final Duration HANG = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\n", "(", "[id:", "a-", "A", "{", "=", "~", "<", "<b>", "\\", "[[", "1. ", "A. ", "B. ", "、", "&",
                "- ", "a ", "答", "%5", "#", "->"
            })
    void anythingRepeatedIsAnswered(String part) {
        String many = part.repeat(LONG / part.length());
        for (String text : List.of(
                many,
                "::" + many + "::" + many + "{=" + many + "#" + many + "}",
                "// " + many + "\n::a::[html]" + many + "{T}",
                "1. " + many + "\nA. " + many + "\nB. x\nAnswer: " + many)) {
            Assertions.assertTimeoutPreemptively(HANG, () -> read(text));
        }
    }

    private static void read(String text) {
        OpenedFile plain = new OpenedFile.Text("long", text, text.getBytes(StandardCharsets.UTF_8));
        ItemReaders.of(plain).ifPresent(reader -> check(reader.read(plain, Locale.ENGLISH)));
        check(new GiftReader().read(plain, Locale.ENGLISH));
        check(new AikenReader().read(plain, Locale.ENGLISH));
        Table table = new Table(List.of(
                new Table.Row(1, List.of("question", "answer", text)), new Table.Row(2, List.of(text, text, text))));
        check(new ItemTableReader().read(new OpenedFile.Rows("long", ItemFormat.CSV, table), Locale.ENGLISH));
    }

    private static void check(ItemReading reading) {
        assertThat(reading).isNotNull();
    }
}
