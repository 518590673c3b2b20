package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.bank.DraftOutcome.AlreadyOpen;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.DraftOutcome.KeyTaken;
import org.callworthy.bank.MaterialOutcome.Saved;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.scheme.Difficulty;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import tools.jackson.databind.node.ObjectNode;

/** Several people press the same button in the same moment: one does it, and the others are told what that one has done. */
class SameMomentTest extends RepositoryTest {

    private static final int PEOPLE = 4;
    private static final String BANK = "agent-foundation";
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final PersonId WRITER = new PersonId(7);

    private final SignedIn signedIn = mock();
    private final CountDownLatch allThere = new CountDownLatch(PEOPLE);
    private DSLContext translated;
    private HistoryRepository history;
    private ItemText item;
    private ItemVersionId approved;

    @BeforeEach
    void aBankWithAnItem() {
        when(signedIn.id()).thenReturn(WRITER);
        translated = DSL.using(db.configuration()
                .derive(new DefaultExecuteListenerProvider(ExceptionTranslatorExecuteListener.DEFAULT)));
        history = new HistoryRepository(translated);
        StoredPerson.insert(db, WRITER, NOW);
        BankText bank = BankFile.parse("b", BankYaml.GOOD).content().orElseThrow();
        item = bank.items().getFirst();
        BankImportRepository banks = new BankImportRepository(translated);
        approved = tx(() -> banks.insertVersion(
                banks.insertItem(banks.saveBank(bank), item.key()),
                item,
                Optional.empty(),
                CanonicalJson.of(ItemJson.of(item)),
                NOW));
    }

    @Test
    void oneBeginsTheNextVersionAndTheOthersFindItOpen() {
        Drafts drafts = drafts(new MeetingDrafts(), new MeetingBanks());
        List<DraftOutcome> outcomes = allAtOnce(() -> drafts.revise(approved));
        Done begun = only(outcomes, Done.class);
        assertThat(outcomes).filteredOn(new AlreadyOpen(begun.id())::equals).hasSize(PEOPLE - 1);
        assertThat(history.of(item.key()))
                .extracting(HistoryEntry::act)
                .as("nothing is left of what the others tried")
                .containsExactly(ItemAct.BEGUN);
    }

    @Test
    void oneBeginsANewItemAndTheOthersHearThatTheKeyIsTaken() {
        Drafts drafts = drafts(new DraftRepository(translated), new MeetingBanks());
        ObjectNode source = ItemJson.of(item).put("id", "new-item");
        List<DraftOutcome> outcomes = allAtOnce(() -> drafts.create(BANK, source));
        only(outcomes, Done.class);
        assertThat(outcomes).filteredOn(new KeyTaken("new-item")::equals).hasSize(PEOPLE - 1);
    }

    @Test
    void oneFilesAnewWhatOthersFileAnew() {
        Drafts drafts = drafts(new MeetingDrafts(), new MeetingBanks());
        Retag retag = new Retag(
                Optional.empty(),
                Optional.of(Difficulty.HARD),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(allAtOnce(() -> drafts.retag(List.of(approved), retag)))
                .containsOnlyOnce(1)
                .contains(0);
    }

    @Test
    void oneWritesANewMaterialAndTheOthersHearThatTheKeyIsTaken() {
        BankMaterials materials = materials(new MeetingBanks());
        List<MaterialOutcome> outcomes = allAtOnce(() -> materials.save(BANK, 0, sheet()));
        only(outcomes, Saved.class);
        assertThat(outcomes)
                .filteredOn(new MaterialOutcome.KeyTaken("return-sheet")::equals)
                .hasSize(PEOPLE - 1);
    }

    @Test
    void oneChangesAMaterialAndTheOthersHearThatTheirPageIsOld() {
        assertThat(materials(new BankImportRepository(translated)).save(BANK, 0, sheet()))
                .isEqualTo(new Saved());
        BankMaterials materials = materials(new MeetingBanks());
        ObjectNode changed = sheet();
        changed.withObject("text").put("en", "Ten days.");
        List<MaterialOutcome> outcomes = allAtOnce(() -> materials.save(BANK, 1, changed));
        only(outcomes, Saved.class);
        assertThat(outcomes).filteredOn(new MaterialOutcome.Stale()::equals).hasSize(PEOPLE - 1);
    }

    /** Somebody writes the next version and somebody approves it, between a look at what there is and what is made of it. */
    @Test
    void nothingIsBegunFromATextThatIsOvertakenInThatMoment() {
        Drafts drafts = drafts(
                new DraftRepository(translated) {
                    private boolean seen;

                    @Override
                    List<StoredDraft> current(Collection<String> itemKeys) {
                        List<StoredDraft> current = super.current(itemKeys);
                        if (!seen) {
                            seen = true;
                            CompletableFuture.runAsync(SameMomentTest.this::replace)
                                    .join();
                        }
                        return current;
                    }
                },
                new BankImportRepository(translated));
        assertThat(drafts.revise(approved)).isEqualTo(new DraftOutcome.Stale());
    }

    private void replace() {
        Drafts others = drafts(new DraftRepository(translated), new BankImportRepository(translated));
        Done next = (Done) others.revise(approved);
        tx(() -> {
            history.retire(approved, RetiredFor.REPLACED);
            history.move(next.id(), ItemState.DRAFT, ItemState.APPROVED);
        });
    }

    private Drafts drafts(DraftRepository drafts, BankImportRepository banks) {
        DraftWriter writer = new DraftWriter(
                drafts,
                new DraftRevisionRepository(translated),
                history,
                signedIn,
                mock(AuditLog.class),
                InstantSource.fixed(NOW));
        return new Drafts(
                drafts,
                new DraftRevisionRepository(translated),
                history,
                banks,
                writer,
                mock(ItemRecordings.class),
                mock(ItemPictures.class),
                new InTurn(transaction()));
    }

    private BankMaterials materials(BankImportRepository banks) {
        DraftRepository drafts = new DraftRepository(translated);
        MaterialWriter writer = new MaterialWriter(banks, drafts, signedIn, mock(AuditLog.class));
        return new BankMaterials(drafts, banks, writer, new InTurn(transaction()));
    }

    private static ObjectNode sheet() {
        ObjectNode sheet = Json.mapper().createObjectNode().put("id", "return-sheet");
        sheet.putObject("title").put("en", "Returns").put("zh-CN", "退货");
        sheet.putObject("text").put("en", "Within 14 days.").put("zh-CN", "14天内。");
        return sheet;
    }

    private <T> List<T> allAtOnce(Supplier<T> act) {
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<CompletableFuture<T>> acts = Stream.generate(() -> CompletableFuture.supplyAsync(act, people))
                    .limit(PEOPLE)
                    .toList();
            return acts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> T only(List<? super T> outcomes, Class<T> which) {
        List<T> found =
                outcomes.stream().filter(which::isInstance).map(which::cast).toList();
        assertThat(found).as(outcomes.toString()).hasSize(1);
        return found.getFirst();
    }

    /** Each has looked and found nothing in the way before one of them stores anything. */
    private void meet() {
        allThere.countDown();
        try {
            assertThat(allThere.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class MeetingDrafts extends DraftRepository {
        MeetingDrafts() {
            super(translated);
        }

        @Override
        ItemVersionId insert(long item, DraftRow row, PersonId by, Instant now) {
            meet();
            return super.insert(item, row, by, now);
        }
    }

    private final class MeetingBanks extends BankImportRepository {
        MeetingBanks() {
            super(translated);
        }

        @Override
        long insertItem(long bank, String itemKey, Optional<byte[]> importSha256) {
            meet();
            return super.insertItem(bank, itemKey, importSha256);
        }

        @Override
        long insertMaterial(long bank, Material material, String source, Optional<PersonId> by) {
            meet();
            return super.insertMaterial(bank, material, source, by);
        }
    }
}
