package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DraftRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456Z");
    private static final PersonId WRITER = new PersonId(7);
    private static final PersonId REVIEWER = new PersonId(8);

    private DraftRepository drafts;
    private HistoryRepository history;
    private long item;

    @BeforeEach
    void twoPeopleAndAnItem() {
        drafts = new DraftRepository(db);
        history = new HistoryRepository(db);
        StoredPerson.insert(db, WRITER, NOW);
        StoredPerson.insert(db, REVIEWER, NOW);
        BankText bank = BankFile.parse("b", BankYaml.GOOD).content().orElseThrow();
        BankImportRepository banks = new BankImportRepository(db);
        item = tx(() -> banks.insertItem(banks.saveBank(bank), "new-item"));
    }

    @Test
    void aDraftIsReadBackAsItWasSaved() {
        ItemVersionId id = tx(() -> drafts.insert(item, row(1), WRITER, NOW));
        assertThat(tx(() -> drafts.save(id, 0, DraftRow.of(tree("你好"), "new-item", 1, 3), WRITER, NOW)))
                .isTrue();
        assertThat(drafts.current(List.of("new-item"))).singleElement().satisfies(draft -> {
            assertThat(draft.source().at("/stem/zh-CN").asString()).isEqualTo("你好");
            assertThat(draft.revision()).isEqualTo(1);
            assertThat(draft.bank()).isEqualTo("agent-foundation");
        });
        assertThat(tx(() -> drafts.save(id, 0, row(1), WRITER, NOW)))
                .as("an older revision")
                .isFalse();
    }

    @Test
    void ofAnItemOneVersionIsOpenAndOneIsApproved() {
        ItemVersionId first = tx(() -> drafts.insert(item, row(1), WRITER, NOW));
        assertThatThrownBy(() -> tx(() -> drafts.insert(item, row(2), WRITER, NOW)))
                .isInstanceOf(IntegrityConstraintViolationException.class);
        approve(first);
        ItemVersionId second = tx(() -> drafts.insert(item, row(2), WRITER, NOW));
        assertThatThrownBy(() -> approve(second)).isInstanceOf(IntegrityConstraintViolationException.class);
        assertThat(history.approvedVersion(item)).contains(first);
        assertThat(drafts.current(List.of("new-item")))
                .extracting(StoredDraft::id)
                .containsExactly(second);
    }

    @Test
    void theDatabaseRefusesThatAWriterReviews() {
        ItemVersionId id = tx(() -> drafts.insert(item, row(1), WRITER, NOW));
        tx(() -> history.writes(id, WRITER, NOW));
        assertThatThrownBy(() -> tx(() -> history.reviews(id, WRITER, NOW)))
                .isInstanceOf(IntegrityConstraintViolationException.class);
        tx(() -> history.reviews(id, REVIEWER, NOW));
        tx(() -> history.reviews(id, REVIEWER, NOW));
        tx(() -> history.writes(id, REVIEWER, NOW));
        assertThat(history.isWriter(id, REVIEWER)).isTrue();
        assertThatThrownBy(() -> tx(() -> history.reviews(id, REVIEWER, NOW)))
                .isInstanceOf(IntegrityConstraintViolationException.class);
    }

    @Test
    void anItemStaysWornOutInItsNextVersion() {
        ExposureCountRepository counts = new ExposureCountRepository(db);
        ItemVersionId first = tx(() -> drafts.insert(item, row(1), WRITER, NOW));
        approve(first);
        tx(() -> history.move(first, ItemState.APPROVED, ItemState.RETIRED));
        ItemVersionId second = tx(() -> drafts.insert(item, row(2), WRITER, NOW));
        approve(second);
        tx(() -> counts.limit("agent-foundation", 100));
        tx(() -> counts.store(Map.of(first, 60, second, 40), NOW));
        assertThat(counts.worn()).isEmpty();
        tx(() -> counts.store(Map.of(second, 41), NOW));
        assertThat(counts.worn()).isEqualTo(Map.of(second, 101));
    }

    @Test
    void whatHappenedIsToldNewestFirst() {
        ItemVersionId id = tx(() -> drafts.insert(item, row(1), WRITER, NOW));
        tx(() -> history.note(id, Optional.of(WRITER), ItemAct.BEGUN, "", NOW));
        tx(() -> history.note(id, Optional.empty(), ItemAct.RETIRED, "worn", NOW));
        assertThat(history.of("new-item"))
                .containsExactly(
                        new HistoryEntry(1, ItemAct.RETIRED, null, "worn", NOW),
                        new HistoryEntry(1, ItemAct.BEGUN, "Person 7", "", NOW));
    }

    private void approve(ItemVersionId id) {
        tx(() -> history.move(id, ItemState.DRAFT, ItemState.IN_REVIEW));
        tx(() -> history.move(id, ItemState.IN_REVIEW, ItemState.APPROVED));
    }

    private static DraftRow row(int number) {
        return DraftRow.of(tree("你好"), "new-item", number, 0);
    }

    private static ObjectNode tree(String chinese) {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.putObject("stem").put("zh-CN", chinese);
        return tree;
    }
}
