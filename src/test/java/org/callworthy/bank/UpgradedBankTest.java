package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.account.PersonId;
import org.callworthy.bank.ImportOutcome.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a bank that an earlier release stored only the last file is known, and not whether it was the house's own. */
class UpgradedBankTest extends Releases {

    /** As it was stored then. */
    @Override
    @BeforeEach
    void aBank() {
        take(FIRST);
    }

    @Test
    void aBankThatTheHouseDidNotTouchGoesOnWithTheReleases() {
        assertThat(start(FIRST)).isEqualTo(new Imported(0, 3, 0));
        String next = without(version(with(FIRST, "agent-f-new-001"), "agent-f-emo-001", 2), "agent-f-com-001");
        start(next);
        assertThat(approved()).containsExactly("emo 2", "new 1", "pro 1");
        assertThat(exported()).isEqualTo(next);
    }

    @Test
    void theReleaseOfTheUpgradeBringsWhatIsNewAndChangedAndWithdrawsNothing() {
        String next = without(version(with(FIRST, "agent-f-new-001"), "agent-f-emo-001", 2), "agent-f-com-001");
        start(next);
        assertThat(approved()).containsExactly("com 1", "emo 2", "new 1", "pro 1");
        start(without(version(next, "agent-f-emo-001", 3), "agent-f-pro-001"));
        assertThat(approved()).containsExactly("com 1", "emo 3", "new 1");
    }

    @Test
    void theHousesFileStays() {
        String own = without(version(OWN, "agent-f-com-001", 2), "agent-f-emo-001");
        take(own);
        start(FIRST);
        start(version(FIRST, "agent-f-pro-001", 2));
        assertThat(approved()).containsExactly("com 2", "own 1", "pro 2");
        take(own);
        assertThat(approved()).as("known, and not held against the release").containsExactly("com 2", "own 1", "pro 2");
    }

    @Test
    void anItemThatWasBeingWrittenThenIsNotTakenForTheHousesOwn() {
        PersonId writer = author("writer");
        var draft = revise(writer, "agent-f-emo-001");
        String next = version(FIRST, "agent-f-emo-001", 2);
        start(next);
        as(writer, () -> reviews.retire(draft.id(), ItemState.DRAFT, "Not now."));
        start(next);
        assertThat(approved()).containsExactly("com 1", "emo 2", "pro 1");
    }
}
