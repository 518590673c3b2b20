package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank's own export, brought in again, changes what was changed in it and nothing else. */
class OwnExportTest extends BankAuthors {

    private static final String NUMBERS = """
              - id: n-whole
                version: 1
                type: numeric
                competency: communication
                difficulty: easy
                seconds: 60
                stem: { en: How many?, zh-CN: 多少？ }
                answer: 1000
                tolerance: 10
                rationale: { en: Count them., zh-CN: 数一数。 }
              - id: n-small
                version: 1
                type: numeric
                competency: communication
                difficulty: easy
                seconds: 60
                stem: { en: How much?, zh-CN: 多重？ }
                answer: 2.0
                tolerance: 0.00005
                rationale: { en: Weigh it., zh-CN: 称一下。 }
            """;

    @Autowired
    ItemImport itemImport;

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "GIFT", "MOODLE_XML", "QTI_3"})
    void onlyTheItemChangesThatWasChanged(ItemFormat format) {
        String text = BankYaml.GOOD + NUMBERS;
        ActAs.system(() -> imports.importFile("b.yaml", text));
        BankText bank = BankFile.parse("b.yaml", text).content().orElseThrow();
        ItemReading.Read read = again(bank, format);
        List<String> keys =
                new ArrayList<>(read.items().stream().map(ImportedItem::key).toList());
        assertThat(keys).contains("agent-f-com-001", "n-whole", "n-small");
        read.items().forEach(item -> {
            if (item.key().equals("agent-f-com-001")) {
                item.item().withObject("stem").put("en", "Which ones?");
            }
        });
        PersonId author = author("author");
        Map<String, ImportFate> fates =
                actAs.person(author, () -> itemImport.preview(BANK, read)).items();
        keys.remove("agent-f-com-001");
        assertThat(fates).containsEntry("agent-f-com-001", ImportFate.NEXT_VERSION);
        assertThat(keys).allSatisfy(key -> assertThat(fates).containsEntry(key, ImportFate.UNCHANGED));
    }

    private static ItemReading.Read again(BankText bank, ItemFormat format) {
        ItemExport export = ItemWriters.of(format).orElseThrow().write(bank, ItemFiles.NONE, Languages.ALL);
        return (ItemReading.Read) ItemExchange.withoutServer().read("items", export.content(), Locale.ENGLISH);
    }
}
