package org.callworthy.bank;

import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_MATERIAL_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

@CallworthyTest
@Transactional
class BankExportTest {

    private static final String BANK = "agent-practice";

    @Autowired
    BankImport imports;

    @Autowired
    BankExport exports;

    @Autowired
    BankMaterials materials;

    @Autowired
    ItemSounds sounds;

    @Autowired
    ItemPictureRepository pictures;

    @Autowired
    DSLContext db;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent/foundation",
                "agent/practice",
                "agent/professional",
                "team-lead/foundation",
                "trainer/foundation"
            })
    void aShippedBankComesBackToTheByte(String name) throws IOException {
        Path file = Path.of("exam-banks", name + ".yaml");
        String text = Files.readString(file);
        take(text, BesideFiles.of(file));
        String bank = name.replace('/', '-');
        ItemExport export = export(bank, ItemFormat.YAML, Languages.ALL);
        Map<String, byte[]> packed = export.ending().equals("zip")
                ? Unpacked.of(export.content())
                : Map.of(bank + ".yaml", export.content());
        assertThat(new String(packed.getOrDefault(bank + ".yaml", new byte[0]), StandardCharsets.UTF_8))
                .isEqualTo(text);
        for (String path : packed.keySet()) {
            if (path.startsWith("pictures/")) {
                assertThat(packed.get(path)).as(path).isEqualTo(Files.readAllBytes(file.resolveSibling(path)));
            }
        }
    }

    @Test
    void remarksAndOddLinesComeBackToo() {
        String text = "# ours\r\n" + BankYaml.GOOD.replace("\n", "\r\n") + "# end";
        take(text);
        assertThat(yaml("agent-foundation")).isEqualTo(text);
    }

    @Test
    void whatCameInByALaterFileIsWrittenAndTheRestStaysAsItWas() {
        take(AllTypesYaml.TEXT);
        String changed = AllTypesYaml.TEXT
                .replace("[e-commerce]", "[ e-commerce ]   # a remark")
                .replace("id: t-true\n                version: 1", "id: t-true\n                version: 1");
        take(changed);
        assertThat(yaml("agent-practice")).isEqualTo(changed);
    }

    @Test
    void aMaterialThatWasChangedOnTheScreenIsWrittenAsItsItemsRestOnItAndComesBackUnchanged() {
        take(AllTypesYaml.TEXT);
        changeParcel();
        assertThat(yaml(BANK)).isEqualTo(AllTypesYaml.TEXT);
        comesBackUnchanged();
    }

    @Test
    void aCaseOfWhichOneItemIsApprovedAnewComesBackUnchangedAndIsInNoFormUntilAllAre() {
        take(AllTypesYaml.TEXT.replace("practice: true", "anchor: true"));
        List<String> before = drawn();
        changeParcel();
        List<Long> resting = items().stored(BANK).stream()
                .filter(item -> item.text().material().equals(Optional.of("lost-parcel")))
                .map(item -> item.id().value())
                .toList();
        rest(resting.subList(0, 1));
        assertThat(yaml(BANK)).contains("Found at last");
        comesBackUnchanged();
        assertThat(drawn()).hasSize(before.size() - resting.size());
        rest(resting);
        assertThat(drawn()).isEqualTo(before);
    }

    private void changeParcel() {
        PersonId author = Hired.author(people);
        actAs.person(author, () -> {
            ObjectNode parcel = materials.all(BANK).stream()
                    .filter(one -> one.path("id").asString().equals("lost-parcel"))
                    .findFirst()
                    .orElseThrow();
            parcel.putObject("title").put("en", "Found at last").put("zh-CN", "终于找到");
            assertThat(materials.save(BANK, 1, parcel)).isEqualTo(new MaterialOutcome.Saved());
            return true;
        });
    }

    /** As if they had been approved anew. */
    private void rest(List<Long> versions) {
        db.update(BANK_ITEM_VERSION)
                .set(
                        BANK_ITEM_VERSION.MATERIAL_ID,
                        select(max(BANK_MATERIAL_VERSION.ID)).from(BANK_MATERIAL_VERSION))
                .where(BANK_ITEM_VERSION.ID.in(versions))
                .execute();
    }

    private List<String> drawn() {
        return items().approved(BANK).stream().map(ItemVersion::itemKey).toList();
    }

    private Bank items() {
        return new Bank(new BankRepository(db), sounds, pictures);
    }

    private void comesBackUnchanged() {
        String text = yaml(BANK);
        int items = BankFile.parse("b", text).content().orElseThrow().items().size();
        assertThat(ActAs.system(() -> imports.importFile("bank.yaml", text)))
                .isEqualTo(new ImportOutcome.Imported(0, items, 0));
        assertThat(yaml(BANK)).isEqualTo(text);
    }

    @Test
    void everyFormatWithAWriterIsExported() {
        take(AllTypesYaml.TEXT);
        for (ItemFormat format : List.of(ItemFormat.GIFT, ItemFormat.CSV, ItemFormat.XLSX)) {
            ItemExport export = export("agent-practice", format, Languages.ALL);
            assertThat(export.content()).as(format.key()).isNotEmpty();
            assertThat(export.losses()).as(format.key()).isNotEmpty();
        }
        assertThat(ActAs.system(() -> exports.export("nowhere", ItemFormat.GIFT, Languages.ALL)))
                .isEmpty();
    }

    private void take(String text) {
        take(text, BesideFiles.NONE);
    }

    private void take(String text, BesideFiles beside) {
        assertThat(ActAs.system(() -> imports.importFile("bank.yaml", text, beside)))
                .isInstanceOf(ImportOutcome.Imported.class);
    }

    private String yaml(String bank) {
        return new String(export(bank, ItemFormat.YAML, Languages.ALL).content(), StandardCharsets.UTF_8);
    }

    private ItemExport export(String bank, ItemFormat format, List<Locale> languages) {
        return ActAs.system(() -> exports.export(bank, format, languages)).orElseThrow();
    }
}
