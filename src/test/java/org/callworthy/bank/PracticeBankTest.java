package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped bank for practice. */
class PracticeBankTest {

    private final List<ItemText> items;

    PracticeBankTest() throws IOException {
        String text = Files.readString(Path.of("exam-banks/agent/practice.yaml"));
        items = BankFile.parse("practice.yaml", text).content().orElseThrow().items();
    }

    @Test
    void everyTypeCanBePractised() {
        assertThat(items).extracting(ItemText::type).contains(ItemType.values());
        assertThat(items).anyMatch(item -> item.listening().isPresent());
        assertThat(items)
                .filteredOn(item -> item.material().equals(java.util.Optional.of("cracked-vase")))
                .hasSize(3);
    }

    @Test
    void allOfItIsForPracticeOnly() {
        assertThat(items).allMatch(item -> item.tags().practice());
    }

    @Test
    void whatPeopleLikelyWriteIsAccepted() {
        ItemText summary = named("agent-p-text-001");
        for (String said : List.of("Summary", "the summary", "summarise", "总结", "总结通话内容", "小结")) {
            assertThat(summary.body().credit(new Response.Text(said))).as(said).isEqualByComparingTo("1");
        }
        ItemText refund = named("agent-p-text-002");
        for (String said : List.of("A refund.", "her money back", "退款", "把钱退回来")) {
            assertThat(refund.body().credit(new Response.Text(said))).as(said).isEqualByComparingTo("1");
        }
        assertThat(refund.body().credit(new Response.Text("代金券"))).isZero();
    }

    private ItemText named(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }
}
