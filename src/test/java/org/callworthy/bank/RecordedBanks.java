package org.callworthy.bank;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Finding;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank with one item, with which recordings are heard. */
@CallworthyTest
abstract class RecordedBanks {

    static final String ENGLISH = "audio/line.wav";
    static final String CHINESE = "audio/line.zh.flac";

    final String mark = Ids.text(Ids.next()).substring(5);
    final String bank = "bank-" + mark;
    final String item = "item-" + mark;

    @Autowired
    BankImport imports;

    @Autowired
    BankExport exports;

    @Autowired
    Bank banks;

    @Autowired
    Drafts drafts;

    @Autowired
    ItemReviews reviews;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    ItemSounds sounds;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

    Pcm heard(ItemVersionId version, Locale language) {
        return Flac.read(sounds.open(sounds.find(version, language).orElseThrow()))
                .orThrow();
    }

    String uploaded(String tag) {
        return "recordings/" + item + ".2." + tag + ".flac";
    }

    Map<String, byte[]> files() {
        return new HashMap<>(Map.of(ENGLISH, TestRecordings.wav(440), CHINESE, TestRecordings.flac(550)));
    }

    String yaml(int version) {
        return TestRecordings.bank(bank, item, version);
    }

    String text(Map<String, byte[]> packed) {
        return new String(packed.getOrDefault(bank + ".yaml", new byte[0]), StandardCharsets.UTF_8);
    }

    ImportOutcome take(int version, Map<String, byte[]> files) {
        return take(yaml(version), files);
    }

    ImportOutcome take(String text, Map<String, byte[]> files) {
        return ActAs.system(() -> imports.importFile("b.yaml", text, path -> Optional.ofNullable(files.get(path))));
    }

    BankPreview preview(int version, Map<String, byte[]> files) {
        return ActAs.system(
                () -> imports.preview("b.yaml", yaml(version), path -> Optional.ofNullable(files.get(path))));
    }

    static List<Finding> refused(ImportOutcome outcome) {
        return ((ImportOutcome.Refused) outcome).findings();
    }

    ItemExport export() {
        return ActAs.system(() -> exports.export(bank, ItemFormat.YAML, Languages.ALL))
                .orElseThrow();
    }

    PersonId author() {
        return Hired.author(people);
    }

    <T> T as(PersonId person, Supplier<T> work) {
        return actAs.person(person, work);
    }
}
