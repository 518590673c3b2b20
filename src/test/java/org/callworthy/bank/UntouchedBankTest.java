package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.junit.jupiter.api.Test;

/** A bank that the house has not touched is what the release says, and given-up drafts are in no release's way. */
class UntouchedBankTest extends Releases {

    @Test
    void theNextReleaseBringsWhatIsNewChangedAndWithdrawn() {
        String next = without(version(with(FIRST, "agent-f-new-001"), "agent-f-emo-001", 2), "agent-f-com-001")
                .replace("Foundation", "Basics");
        assertThat(start(next)).isEqualTo(new Imported(2, 1, 2));
        assertThat(approved()).containsExactly("emo 2", "new 1", "pro 1");
        assertThat(acts("agent-f-com-001")).containsExactly("1 GONE", "1 CAME");
        assertThat(exported()).isEqualTo(next);
        assertThat(start("# remark\n" + next)).isEqualTo(new Imported(0, 3, 0));
        assertThat(exported()).isEqualTo("# remark\n" + next);
    }

    @Test
    void whatOneReleaseWithdrewComesBackWithAnother() {
        start(without(FIRST, "agent-f-emo-001"));
        assertThat(approved()).containsExactly("com 1", "pro 1");
        start(FIRST);
        assertThat(approved()).containsExactly("com 1", "emo 1", "pro 1");
        start(without(FIRST, "agent-f-emo-001"));
        start(version(FIRST, "agent-f-emo-001", 2));
        assertThat(approved()).containsExactly("com 1", "emo 2", "pro 1");
    }

    @Test
    void theShippedFileTakenInByHandIsNoFileOfTheHouse() {
        take(FIRST);
        String next = without(FIRST, "agent-f-emo-001");
        start(next);
        assertThat(approved()).containsExactly("com 1", "pro 1");
        assertThat(exported()).isEqualTo(next);
    }

    @Test
    void aDraftThatWasGivenUpMakesRoomForTheReleasesVersion() {
        PersonId writer = author("writer");
        Done draft = revise(writer, "agent-f-emo-001");
        String second = version(FIRST, "agent-f-emo-001", 2);
        assertThat(left(start(second)))
                .singleElement()
                .asString()
                .contains("version 2 of item agent-f-emo-001 is being");
        as(writer, () -> reviews.retire(draft.id(), ItemState.DRAFT, "Not now."));
        assertThat(start(second)).isEqualTo(new Imported(1, 2, 1));
        assertThat(approved()).containsExactly("com 1", "emo 2", "pro 1");
        assertThat(acts("agent-f-emo-001")).containsExactly("2 CAME", "1 REPLACED", "3 RETIRED", "3 BEGUN", "1 CAME");
        Draft given = as(writer, () -> drafts.find(draft.id())).orElseThrow();
        assertThat(given.number()).isEqualTo(3);
        assertThat(given.source().path("version").asInt()).isEqualTo(3);
        assertThat(start(second)).isEqualTo(new Imported(0, 3, 0));
        start(version(FIRST, "agent-f-emo-001", 3));
        assertThat(approved()).containsExactly("com 1", "emo 3", "pro 1");
    }
}
