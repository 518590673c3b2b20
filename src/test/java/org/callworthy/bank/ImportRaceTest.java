package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.common.yaml.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/** Somebody takes the same file in, changes a draft or hands it in, in the moment in which a file of another system is taken in. */
class ImportRaceTest extends BankAuthors {

    private static final String ITEM = "new-item";

    @Autowired
    DraftRepository stored;

    @Autowired
    BankImportRepository banks;

    @Autowired
    DraftWriter writer;

    @Autowired
    MaterialWriter materialWriter;

    @Autowired
    ItemPictures pictures;

    @Autowired
    ImportedFileStore store;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ItemImport itemImport;

    private PersonId author;
    private ObjectNode item;

    @BeforeEach
    void anAuthorAndAnItem() {
        author = author("author");
        item = ItemJson.of(bank.approved(BANK).getFirst().text()).put("id", ITEM);
    }

    @Test
    void whoTakesTheSameFileInAtTheSameTimeFindsItTaken() {
        ItemReading.Read file = file(item);
        List<ImportTaken> faster = new ArrayList<>();
        ItemImport slower =
                overtaken(writer, afterAnother(faster, () -> itemImport.take(BANK, file, ImportDefaults.NONE)));
        assertThat(take(slower, file)).containsExactly(Map.entry(ImportFate.UNCHANGED, 1));
        assertThat(faster)
                .singleElement()
                .satisfies(taken -> assertThat(taken.items()).containsExactly(Map.entry(ImportFate.NEW, 1)));
    }

    @Test
    void anItemThatIsChangedMeanwhileIsLeftAsItIsAndTheFileCanBeTakenAgain() {
        ItemVersionId draft = ((Done) as(author, () -> drafts.create(BANK, item))).id();
        ItemReading.Read file = file(item.deepCopy().put("seconds", 99));
        DraftWriter slower = mock();
        when(slower.save(any(), anyInt(), any(), any())).thenReturn(new DraftOutcome.Stale());
        assertThat(take(overtaken(slower, transaction), file)).containsExactly(Map.entry(ImportFate.FASTER, 1));
        assertThat(as(author, () -> pictures.of(draft))).isEmpty();
        assertThat(take(itemImport, file)).containsExactly(Map.entry(ImportFate.CHANGES_DRAFT, 1));
        assertThat(as(author, () -> pictures.of(draft))).hasSize(1);
    }

    private ItemImport overtaken(DraftWriter writer, TransactionOperations transaction) {
        return new ItemImport(stored, banks, writer, materialWriter, pictures, recordings, store, audit, transaction);
    }

    /** The first transaction meets what another has stored since. */
    private TransactionOperations afterAnother(List<ImportTaken> faster, Supplier<ImportTaken> another) {
        return new TransactionOperations() {
            @Override
            public <T> @Nullable T execute(TransactionCallback<T> action) {
                if (faster.isEmpty()) {
                    faster.add(another.get());
                    throw new DuplicateKeyException("item " + ITEM);
                }
                return transaction.execute(action);
            }
        };
    }

    private Map<ImportFate, Integer> take(ItemImport by, ItemReading.Read file) {
        return as(author, () -> by.take(BANK, file, ImportDefaults.NONE)).items();
    }

    private static ItemReading.Read file(ObjectNode item) {
        PictureContent picture = new PictureContent(PictureContent.PNG, 4, 3, TestPictures.png(4, 3), "00");
        ImportedItem only = new ImportedItem(
                Wording.of("line {0}", 1), item, List.of(), new ImportedFiles(Map.of("a.png", picture), Map.of()));
        return new ItemReading.Read(ItemFormat.GIFT, List.of(only), List.of(), List.of(), List.of());
    }
}
