package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

class ItemImportRaceTest extends BankAuthors {

    @Autowired
    ItemImport itemImport;

    @Autowired
    DraftRepository rows;

    @Autowired
    BankImportRepository banks;

    @Autowired
    DraftWriter writer;

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

    private final List<ImportTaken> faster = new ArrayList<>();

    @Test
    void whoTakesTheSameFileInAtTheSameTimeFindsItTaken() {
        PersonId author = author("author");
        ItemImport slower = new ItemImport(
                rows,
                banks,
                writer,
                materialWriter,
                pictures,
                store,
                recordings,
                audit,
                afterAnother(() -> itemImport.take(BANK, file(), ImportDefaults.NONE)));
        ImportTaken taken = actAs.person(author, () -> slower.take(BANK, file(), ImportDefaults.NONE));
        assertThat(faster.getFirst().items()).containsExactly(Map.entry(ImportFate.NEW, 1));
        assertThat(taken.items()).containsExactly(Map.entry(ImportFate.UNCHANGED, 1));
    }

    /** The first transaction meets what another has stored since. */
    private TransactionOperations afterAnother(Supplier<ImportTaken> another) {
        return new TransactionOperations() {
            @Override
            public <T> @Nullable T execute(TransactionCallback<T> action) {
                if (faster.isEmpty()) {
                    faster.add(another.get());
                    throw new DuplicateKeyException("item q-1");
                }
                return transaction.execute(action);
            }
        };
    }

    private static ItemReading.Read file() {
        ObjectNode item = Json.mapper().createObjectNode().put("id", "q-1").put("version", 1);
        item.put("type", "numeric").put("answer", 3).putObject("stem").put("en", "How long?");
        ImportedItem only = new ImportedItem(Wording.of("line {0}", 1), item, List.of());
        return new ItemReading.Read(ItemFormat.GIFT, List.of(only), List.of(), List.of(), List.of());
    }
}
