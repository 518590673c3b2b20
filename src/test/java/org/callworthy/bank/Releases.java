package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.callworthy.common.yaml.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A bank that comes with the application, of which a release has three items, and the house's own files of it. */
abstract class Releases extends BankAuthors {

    static final String FIRST = BankYaml.GOOD;

    /** With an item of the house's own, which says so. */
    static final String OWN = "# ours\n" + with(FIRST, "agent-f-own-001");

    @Autowired
    BankExport export;

    /** The first release is in, but for tests that say otherwise. */
    @Override
    @BeforeEach
    void aBank() {
        start(FIRST);
    }

    /** As a release does at each start. */
    Imported start(String shipped) {
        ImportOutcome outcome = ActAs.system(() -> imports.importShipped("b.yaml", shipped, BesideFiles.NONE));
        assertThat(outcome).isInstanceOf(Imported.class);
        return (Imported) outcome;
    }

    Imported take(String own) {
        ImportOutcome outcome = ActAs.system(() -> imports.importFile("own.yaml", own));
        assertThat(outcome).isInstanceOf(Imported.class);
        return (Imported) outcome;
    }

    String exported() {
        return new String(
                ActAs.system(() -> export.export(BANK, ItemFormat.YAML, List.of(Locale.ENGLISH)))
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
    }

    /** Items with their versions, as exams draw them. */
    List<String> approved() {
        return bank.approved(BANK).stream()
                .map(item -> item.itemKey().replaceAll("agent-f-|-001", "") + " " + item.number())
                .toList();
    }

    List<String> acts(String item) {
        return ActAs.system(() -> reviews.history(item)).stream()
                .map(entry -> entry.version() + " " + entry.act())
                .toList();
    }

    static List<String> left(Imported imported) {
        return imported.left().stream().map(Finding::toString).toList();
    }

    /** Written and approved on the screen. */
    void approve(Done begun, PersonId writer) {
        as(writer, () -> drafts.submit(begun.id(), begun.revision()));
        PersonId reviewer = author("reviewer");
        Draft seen = as(reviewer, () -> drafts.find(begun.id())).orElseThrow();
        assertThat(as(reviewer, () -> reviews.approve(seen, ""))).isInstanceOf(ReviewOutcome.Done.class);
    }

    Done revise(PersonId writer, String item) {
        ItemVersion version = bank.approved(BANK).stream()
                .filter(one -> one.itemKey().equals(item))
                .findFirst()
                .orElseThrow();
        Done begun = (Done) as(writer, () -> drafts.revise(version.id()));
        ObjectNode source =
                as(writer, () -> drafts.find(begun.id())).orElseThrow().source();
        source.put("seconds", 75);
        return (Done) as(writer, () -> drafts.save(begun.id(), begun.revision(), source));
    }

    /** A copy of the second item under another key at the end. */
    static String with(String text, String item) {
        int from = text.indexOf("  - id: agent-f-com-001");
        int to = FIRST.indexOf("  - id: agent-f-emo-001") - FIRST.indexOf("  - id: agent-f-com-001") + from;
        return text + text.substring(from, to).replace("agent-f-com-001", item);
    }

    static String without(String text, String item) {
        int from = text.indexOf("  - id: " + item);
        int to = text.indexOf("  - id: ", from + 1);
        return text.substring(0, from) + (to < 0 ? "" : text.substring(to));
    }

    /** The item in another version, with what changed. */
    static String version(String text, String item, int number) {
        return text.replaceFirst(
                "id: " + item + "\n    version: \\d+((?s).*?)seconds: \\d+",
                "id: " + item + "\n    version: " + number + "$1seconds: " + (60 + number));
    }
}
