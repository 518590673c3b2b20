package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormSetRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    private static final Instant TEN = NINE.plusSeconds(3600);
    private static final ExamRef EXAM = new ExamRef(new SchemeVersionId(7), Level.I, "exam");
    private static final PersonId ROBIN = new PersonId(1);
    private static final PersonId LEE = new PersonId(2);

    private FormSetRepository sets;
    private PreparedFormRepository prepared;

    @BeforeEach
    void build() {
        sets = new FormSetRepository(db);
        prepared = new PreparedFormRepository(db);
        db.execute(
                "insert into bank_bank (id, bank_key, track, level, title) values (1, 'agent-foundation', 'agent', 'I', '{}')");
        db.execute(
                "insert into scheme_version (id, scheme_key, number, track, effective_on, source, sha256, published_at)"
                        + " values (7, 'agent', 1, 'agent', '2026-01-01', '{}', x'"
                        + "00".repeat(32) + "', '2026-01-01 00:00:00')");
        LongStream.rangeClosed(1, 6).forEach(id -> {
            db.execute("insert into bank_item (id, bank_id, item_key) values (?, 1, ?)", id, "item-" + id);
            db.execute(
                    "insert into bank_item_version (id, item_id, number, state, type, competency, difficulty, seconds,"
                            + " source, sha256) values (?, ?, 1, 'APPROVED', 'numeric', 'compliance', 'easy', 60, '{}', x'"
                            + "00".repeat(32) + "')",
                    id,
                    id);
        });
    }

    @Test
    void aSetIsReadBackWithItsFormsInTheirOrder() {
        FormSetId set = made(List.of(2L, 1L), List.of(4L, 3L));
        assertThat(sets.all()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(set);
            assertThat(line.exam()).isEqualTo(EXAM);
            assertThat(line.state()).isEqualTo(FormSetState.MADE);
            assertThat(List.of(line.forms(), line.stale(), line.uses(), line.overlap(), line.mostUses()))
                    .containsExactly(2, 0, 0, 3, 2);
            assertThat(line.madeAt()).isEqualTo(NINE);
        });
        assertThat(sets.forms(set)).extracting(SetForm::items).containsExactly(ids(2, 1), ids(4, 3));
    }

    @Test
    void nothingIsGivenOutBeforeASetIsActiveNorAfterItIsWithdrawn() {
        FormSetId set = made(List.of(1L, 2L));
        assertThat(prepared.next(EXAM, ROBIN)).isEmpty();
        change(set, 1, FormSetState.ACTIVE, NINE);
        assertThat(prepared.next(EXAM, ROBIN)).isPresent();
        assertThat(prepared.next(new ExamRef(new SchemeVersionId(7), Level.II, "exam"), ROBIN))
                .isEmpty();
        change(set, 2, FormSetState.WITHDRAWN, TEN);
        assertThat(prepared.next(EXAM, ROBIN)).isEmpty();
    }

    @Test
    void theLeastUsedFormOfTheNewestSetIsGivenAndNobodyGetsOneTwice() {
        FormSetId older = made(List.of(5L, 6L));
        FormSetId newer = made(List.of(1L, 2L), List.of(3L, 4L));
        change(newer, 1, FormSetState.ACTIVE, TEN);
        change(older, 1, FormSetState.ACTIVE, NINE);
        PreparedForm first = prepared.next(EXAM, ROBIN).orElseThrow();
        assertThat(first.items()).isEqualTo(ids(1, 2));
        sit(first, ROBIN);
        assertThat(prepared.next(EXAM, LEE).orElseThrow().items())
                .as("the other one was used less")
                .isEqualTo(ids(3, 4));
        PreparedForm second = prepared.next(EXAM, ROBIN).orElseThrow();
        assertThat(second.items()).isEqualTo(ids(3, 4));
        sit(second, ROBIN);
        PreparedForm third = prepared.next(EXAM, ROBIN).orElseThrow();
        assertThat(third.items()).as("an older set, before none at all").isEqualTo(ids(5, 6));
        sit(third, ROBIN);
        assertThat(prepared.next(EXAM, ROBIN)).isEmpty();
        assertThat(sets.find(newer).orElseThrow().uses()).isEqualTo(2);
        assertThat(sets.forms(newer)).extracting(SetForm::uses).containsExactly(1, 1);
    }

    @Test
    void nobodyGetsTheItemsOfAFormAgainFromANewerSetNorInANewerVersion() {
        change(made(List.of(1L, 2L)), 1, FormSetState.ACTIVE, NINE);
        sit(prepared.next(EXAM, ROBIN).orElseThrow(), ROBIN);
        db.execute("update bank_item_version set state = 'RETIRED' where id = 2");
        db.execute("insert into bank_item_version (id, item_id, number, state, type, competency, difficulty, seconds,"
                + " source, sha256) select 12, item_id, 2, 'APPROVED', type, competency, difficulty, seconds, source, sha256"
                + " from bank_item_version where id = 2");
        change(made(List.of(1L, 12L)), 1, FormSetState.ACTIVE, TEN);
        assertThat(prepared.next(EXAM, ROBIN)).isEmpty();
        assertThat(prepared.next(EXAM, LEE).orElseThrow().items()).isEqualTo(ids(1, 12));
    }

    @Test
    void whoComesAgainGetsTheFormWithTheFewestItemsThatTheyHaveHad() {
        change(made(List.of(1L, 2L)), 1, FormSetState.ACTIVE, NINE);
        sit(prepared.next(EXAM, ROBIN).orElseThrow(), ROBIN);
        change(made(List.of(1L, 3L), List.of(4L, 5L)), 1, FormSetState.ACTIVE, TEN);
        assertThat(prepared.next(EXAM, LEE).orElseThrow().items()).isEqualTo(ids(1, 3));
        assertThat(prepared.next(EXAM, ROBIN).orElseThrow().items()).isEqualTo(ids(4, 5));
    }

    @Test
    void aFormWithARetiredItemIsGivenToNobodyAndSaidToBeStale() {
        FormSetId set = made(List.of(1L, 2L), List.of(3L, 4L));
        change(set, 1, FormSetState.ACTIVE, NINE);
        db.execute("update bank_item_version set state = 'RETIRED' where id = 2");
        assertThat(prepared.next(EXAM, ROBIN).orElseThrow().items()).isEqualTo(ids(3, 4));
        assertThat(sets.find(set).orElseThrow().stale()).isEqualTo(1);
        assertThat(sets.forms(set)).extracting(SetForm::stale).containsExactly(ids(2), List.of());
        db.execute("update bank_item_version set state = 'RETIRED' where id = 3");
        assertThat(prepared.next(EXAM, ROBIN)).isEmpty();
        assertThat(sets.find(set).orElseThrow().isUsable()).isFalse();
    }

    @Test
    void whoSawAnOlderVersionChangesNothing() {
        FormSetId set = made(List.of(1L, 2L));
        assertThat(change(set, 1, FormSetState.ACTIVE, NINE)).isTrue();
        assertThat(change(set, 1, FormSetState.WITHDRAWN, TEN)).isFalse();
        assertThat(sets.find(set).orElseThrow().state()).isEqualTo(FormSetState.ACTIVE);
    }

    @Test
    void noFormHasAnItemTwice() {
        assertThatThrownBy(() -> made(List.of(1L, 1L))).hasMessageContaining("insert into");
    }

    @SafeVarargs
    private FormSetId made(List<Long>... forms) {
        FormSetId id = new FormSetId(Ids.next());
        tx(() -> sets.insert(
                id,
                new MakeForms(EXAM, 2, 3, 2),
                42,
                Optional.empty(),
                NINE,
                List.of(forms).stream()
                        .map(form -> form.stream().map(ItemVersionId::new).toList())
                        .toList()));
        return id;
    }

    private boolean change(FormSetId set, int seen, FormSetState state, Instant at) {
        return tx(() -> sets.change(set, seen, state, at));
    }

    private void sit(PreparedForm form, PersonId person) {
        List<FormItem> items = form.items().stream()
                .map(item -> new FormItem(form.items().indexOf(item) + 1, item, List.of()))
                .toList();
        long id = tx(() -> new FormRepository(db)
                .insert("agent-foundation", EXAM.scheme(), "exam", 1, Optional.of(form.id()), items, NINE));
        db.execute(
                "insert into exam_sitting (id, assignment_id, case_id, person_id, form_id, scheme_version_id, language,"
                        + " opened_at) values (?, ?, 1, ?, ?, 7, 'en', ?)",
                id,
                id,
                person.value(),
                id,
                java.sql.Timestamp.from(NINE));
    }

    private static List<ItemVersionId> ids(long... ids) {
        return LongStream.of(ids).mapToObj(ItemVersionId::new).toList();
    }
}
