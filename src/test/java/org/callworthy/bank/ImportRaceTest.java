package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.common.yaml.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/** Somebody changes a draft, or hands it in, in the moment in which a file of another system is taken in. */
class ImportRaceTest extends BankAuthors {

    @Autowired
    DraftRepository stored;

    @Autowired
    BankImportRepository banks;

    @Autowired
    MaterialWriter materialWriter;

    @Autowired
    ItemPictures pictures;

    @Autowired
    PictureStore store;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ItemImport itemImport;

    private PersonId author;
    private ItemVersionId draft;
    private ItemReading.Read file;

    @BeforeEach
    void aDraftAndAFileThatChangesIt() {
        author = author("author");
        ObjectNode item = ItemJson.of(bank.approved(BANK).getFirst().text()).put("id", "new-item");
        draft = ((Done) as(author, () -> drafts.create(BANK, item))).id();
        PictureContent picture = new PictureContent(PictureContent.PNG, 4, 3, TestPictures.png(4, 3), "00");
        file = new ItemReading.Read(
                ItemFormat.GIFT,
                List.of(new ImportedItem(
                        Wording.of("line {0}", 1),
                        item.deepCopy().put("seconds", 99),
                        List.of(),
                        new ImportedFiles(Map.of("a.png", picture), Map.of()))),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void theItemIsLeftAsItIsAndTheFileCanBeTakenAgain() {
        DraftWriter slower = mock();
        when(slower.save(any(), anyInt(), any(), any())).thenReturn(new DraftOutcome.Stale());
        ItemImport overtaken =
                new ItemImport(stored, banks, slower, materialWriter, pictures, store, recordings, audit, transaction);
        assertThat(take(overtaken)).isEqualTo(Map.of(ImportFate.FASTER, 1));
        assertThat(as(author, () -> pictures.of(draft))).isEmpty();
        assertThat(take(itemImport)).isEqualTo(Map.of(ImportFate.CHANGES_DRAFT, 1));
        assertThat(as(author, () -> pictures.of(draft))).hasSize(1);
    }

    private Map<ImportFate, Integer> take(ItemImport by) {
        return as(author, () -> by.take(BANK, file, ImportDefaults.NONE)).items();
    }
}
