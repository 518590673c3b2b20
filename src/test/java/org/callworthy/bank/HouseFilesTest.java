package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.BankPreview.Changes;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What a house's own file made of a shipped bank outlives every start, and the next release, too. */
class HouseFilesTest extends Releases {

    @Autowired
    HistoryRepository history;

    @Autowired
    BankImportRepository banks;

    @Test
    void itemsThatItAddedStayAndSoDoesItsText() {
        String own = OWN.replace("Foundation", "Our basics");
        take(own);
        start(FIRST);
        start(FIRST);
        assertThat(approved()).containsExactly("com 1", "emo 1", "own 1", "pro 1");
        assertThat(acts("agent-f-own-001")).containsExactly("1 CAME");
        assertThat(exported()).isEqualTo(own);
    }

    @Test
    void anItemOfTheScreenStaysThatWentThroughAnExport() {
        PersonId writer = author("writer");
        ObjectNode item = ItemJson.of(bank.approved(BANK).getFirst().text()).put("id", "agent-f-own-001");
        approve((Done) as(writer, () -> drafts.create(BANK, item)), writer);
        assertThat(take(exported())).isEqualTo(new Imported(0, 4, 0));
        start(FIRST);
        assertThat(approved()).containsExactly("com 1", "emo 1", "own 1", "pro 1");
        start(version(FIRST, "agent-f-com-001", 2));
        assertThat(approved()).containsExactly("com 2", "emo 1", "own 1", "pro 1");
    }

    @Test
    void itemsThatItLeftOutStayOutInWhateverVersionAReleaseHasThem() {
        take(without(FIRST, "agent-f-emo-001"));
        assertThat(left(start(FIRST))).isEmpty();
        assertThat(approved()).containsExactly("com 1", "pro 1");
        assertThat(left(start(version(FIRST, "agent-f-emo-001", 2))))
                .singleElement()
                .asString()
                .contains("item agent-f-emo-001 was retired here");
        start(with(version(FIRST, "agent-f-emo-001", 2), "agent-f-new-001"));
        start(with(FIRST, "agent-f-new-001"));
        assertThat(approved()).containsExactly("com 1", "new 1", "pro 1");
    }

    @Test
    void whatAPersonRetiredDoesNotComeBackInAnotherVersion() {
        PersonId author = author("author");
        ItemVersionId item = bank.approved(BANK).getFirst().id();
        as(author, () -> reviews.retire(item, ItemState.APPROVED, "It gives another away."));
        assertThat(left(start(FIRST))).isEmpty();
        assertThat(left(start(version(FIRST, "agent-f-com-001", 2))))
                .singleElement()
                .asString()
                .contains("item agent-f-com-001 was retired here");
        assertThat(approved()).containsExactly("emo 1", "pro 1");
    }

    @Test
    void itemsThatItRevisedStayInWhateverVersionAReleaseHasThem() {
        String own = version(OWN, "agent-f-emo-001", 2);
        take(own);
        assertThat(left(start(FIRST))).isEmpty();
        assertThat(left(start(version(FIRST, "agent-f-emo-001", 3))))
                .singleElement()
                .asString()
                .contains("version 2 of item agent-f-emo-001 is the house’s own");
        assertThat(approved()).containsExactly("com 1", "emo 2", "own 1", "pro 1");
        assertThat(exported()).isEqualTo(own);
    }

    @Test
    void whatAReleaseDoesToItsOwnItemsIsDone() {
        take(OWN);
        start(without(version(with(FIRST, "agent-f-new-001"), "agent-f-emo-001", 2), "agent-f-com-001"));
        assertThat(approved()).containsExactly("emo 2", "new 1", "own 1", "pro 1");
        assertThat(acts("agent-f-com-001")).containsExactly("1 GONE", "1 CAME");
        assertThat(exported()).startsWith("# ours\n").contains("agent-f-own-001", "agent-f-new-001");
    }

    @Test
    void theFileRepairsWhatAReleaseTookAway() {
        String own = version(OWN, "agent-f-emo-001", 2);
        take(own);
        retire("agent-f-own-001", RetiredFor.GONE);
        assertThat(ActAs.system(() -> imports.preview("own.yaml", own, BesideFiles.NONE)))
                .isEqualTo(new Changes(List.of(), List.of(), List.of("agent-f-own-001"), List.of(), 3));
        take(own);
        assertThat(approved()).containsExactly("com 1", "emo 2", "own 1", "pro 1");
        String next = without(version(FIRST, "agent-f-emo-001", 3), "agent-f-com-001");
        assertThat(left(start(next))).hasSize(1);
        assertThat(approved()).containsExactly("emo 2", "own 1", "pro 1");
        take(own);
        assertThat(left(start(next))).as("tried again").hasSize(1);
        assertThat(approved()).as("theirs from now on").containsExactly("com 1", "emo 2", "own 1", "pro 1");
    }

    @Test
    void theSameFileBringsBackWhatAReleaseWithdrewWhateverElseTheReleaseRaised() {
        take(OWN);
        start(version(without(FIRST, "agent-f-com-001"), "agent-f-emo-001", 2));
        assertThat(approved()).containsExactly("emo 2", "own 1", "pro 1");
        assertThat(ActAs.system(() -> imports.preview("own.yaml", OWN, BesideFiles.NONE)))
                .isEqualTo(new Changes(List.of(), List.of(), List.of("agent-f-com-001"), List.of(), 3));
        assertThat(take(OWN)).isEqualTo(new Imported(0, 4, 0));
        assertThat(approved()).containsExactly("com 1", "emo 2", "own 1", "pro 1");
        assertThat(acts("agent-f-com-001")).first().isEqualTo("1 RESTORED");
    }

    @Test
    void theSameFileBringsBackNothingThatWasWrittenAnewSince() {
        take(OWN);
        PersonId writer = author("writer");
        Done next = revise(writer, "agent-f-com-001");
        start(without(FIRST, "agent-f-com-001"));
        approve(next, writer);
        assertThat(approved()).containsExactly("com 2", "emo 1", "own 1", "pro 1");
        assertThat(take(OWN)).isEqualTo(new Imported(0, 4, 0));
        assertThat(approved()).containsExactly("com 2", "emo 1", "own 1", "pro 1");
    }

    @Test
    void aTextThatOnlyLooksOtherwiseIsTheHousesToo() {
        String own = "# as our board has seen it\n" + FIRST;
        take(own);
        start(FIRST);
        assertThat(exported()).isEqualTo(own);
    }

    private void retire(String item, RetiredFor why) {
        banks.versions(BANK).stream()
                .filter(version -> version.itemKey().equals(item))
                .forEach(version -> history.retire(version.id(), why));
    }
}
