package org.callworthy.bank;

import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ItemIndexRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456Z");
    private static final String STEM = "\"stem\":{\"en\":\"Which \\\"one\\\"?\",\"zh-CN\":\"哪个？\"}";
    private static final List<String> ITEMS = List.of(
            "{}",
            "{" + STEM + "}",
            "{" + STEM + ",\"rationale\":{\"en\":\"So it is.\"}}",
            "{" + STEM + ",\"rationale\":{\"zh-CN\":\"如此。\"}}",
            "{" + STEM + ",\"rationale\":{\"en\":\"\",\"zh-CN\":\"如此。\"}}",
            "{" + STEM + ",\"options\":[{\"text\":{\"en\":\"A\"}},{\"text\":{\"zh-CN\":\"乙\"}}]}",
            "{" + STEM + ",\"accepted\":{\"en\":[\"a\"]},\"endorsements\":[\"a, \\\"b\\\"]\",\"finance\"]}",
            "{" + STEM + ",\"listening\":{\"files\":{\"en\":\"audio/a.wav\"},\"plays\":2}}",
            "{" + STEM + ",\"listening\":{\"plays\":2,\"files\":{\"zh-CN\":\"audio/a.wav\"}}}");

    @BeforeEach
    void aBankOfDrafts() {
        BankText bank = BankFile.parse("b", BankYaml.GOOD).content().orElseThrow();
        BankImportRepository banks = new BankImportRepository(db);
        DraftRepository drafts = new DraftRepository(db);
        db.execute(
                "insert into account_person (id, username, name, language, state, sessions_from, created_at, version)"
                        + " values (7, 'ann', 'Ann', 'en', 'ACTIVE', '2026-03-01 09:00:00', '2026-03-01 09:00:00', 1)");
        tx(() -> {
            long id = banks.saveBank(bank);
            for (int i = 0; i < ITEMS.size(); i++) {
                String key = "item-" + i;
                drafts.insert(banks.insertItem(id, key), DraftRow.of(tree(i), key, 1, 1), new PersonId(7), NOW);
            }
        });
    }

    @Test
    void theLanguagesOfItemsFromBeforeAreFoundAsThoseOfNewOnes() throws IOException {
        List<String> lacks = lacks();
        assertThat(lacks).containsExactly("en zh-CN", "", "zh-CN", "en", "en", "en zh-CN", "zh-CN", "", "");
        tx(() -> db.update(BANK_ITEM_VERSION).set(BANK_ITEM_VERSION.LACKS, "").execute());
        String migration = Files.readString(Path.of("db/migration/V038__item_languages.sql"));
        tx(() -> Arrays.stream(migration.split(";\\s*"))
                .filter(statement -> !statement.contains("add column lacks"))
                .forEach(db::execute));
        assertThat(lacks()).isEqualTo(lacks);
    }

    @Test
    void anEndorsementIsFoundByItsWholeName() {
        assertThat(endorsing("finance")).containsExactly("item-6");
        assertThat(endorsing("a, \"b\"]")).containsExactly("item-6");
        assertThat(endorsing("b\"]")).isEmpty();
        assertThat(endorsing("a")).isEmpty();
    }

    private List<String> endorsing(String word) {
        ItemFilter filter = new ItemFilter(
                "agent-foundation",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(word),
                Optional.empty());
        return new ItemIndexRepository(db)
                .page(filter, 0, 100).stream().map(ItemRow::itemKey).toList();
    }

    private List<String> lacks() {
        return db.select(BANK_ITEM_VERSION.LACKS)
                .from(BANK_ITEM_VERSION)
                .orderBy(BANK_ITEM_VERSION.ID)
                .fetch(BANK_ITEM_VERSION.LACKS);
    }

    private static ObjectNode tree(int index) {
        return Json.read(ITEMS.get(index), ObjectNode.class);
    }
}
