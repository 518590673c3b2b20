package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.Bank;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ItemVersion;
import org.callworthy.common.Track;
import org.callworthy.exam.Practice.PracticeItem;
import org.callworthy.exam.PracticeOutcome.Explained;
import org.callworthy.exam.PracticeOutcome.NotForPractice;
import org.callworthy.exam.PracticeOutcome.Unfit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CallworthyTest
class PracticeTest {

    private static final String BANK = """
            bank: practice-test
            track: team-lead
            level: I
            title: { en: Practice, zh-CN: 练习 }
            items:
              - id: practice-test-open
                version: 1
                type: true-false
                competency: coaching
                difficulty: easy
                practice: true
                seconds: 20
                stem: { en: It is so., zh-CN: 是这样。 }
                answer: true
                rationale: { en: It is., zh-CN: 是的。 }
              - id: practice-test-secret
                version: 1
                type: true-false
                competency: coaching
                difficulty: easy
                seconds: 20
                stem: { en: It is secret., zh-CN: 保密。 }
                answer: true
                rationale: { en: It is., zh-CN: 是的。 }
            """;

    @Autowired
    Practice practice;

    @Autowired
    Bank bank;

    @Autowired
    BankImport imports;

    @BeforeEach
    void takeIn() {
        ActAs.system(() -> imports.importFile("practice.yaml", BANK));
    }

    @Test
    void onlyItemsForPracticeAreShownAndTheyAreInNoForm() {
        assertThat(items()).extracting(item -> version(item).itemKey()).contains("practice-test-open");
        assertThat(items()).extracting(item -> version(item).itemKey()).doesNotContain("practice-test-secret");
        assertThat(bank.approved("practice-test"))
                .extracting(ItemVersion::itemKey)
                .containsExactly("practice-test-secret");
    }

    @Test
    void anAnswerIsExplainedWithWhatItWouldEarn() {
        PracticeItem open = open();
        assertThat(answer(open, "[\"f\"]")).isInstanceOfSatisfying(Explained.class, explained -> {
            assertThat(explained.credit().orElseThrow()).isEqualByComparingTo("0");
            assertThat(explained.item().rationale().byTag()).containsEntry("en", "It is.");
        });
        assertThat(answer(open, "[\"t\"]"))
                .isInstanceOfSatisfying(
                        Explained.class,
                        explained ->
                                assertThat(explained.credit().orElseThrow()).isEqualByComparingTo("1"));
    }

    @Test
    void aLiveItemIsNeverExplainedWhateverIsSent() {
        ItemVersion secret = bank.approved("practice-test").getFirst();
        PracticeItem forged = new PracticeItem("coaching", secret.face(), List.of());
        assertThat(answer(forged, "[\"t\"]")).isEqualTo(new NotForPractice());
    }

    @Test
    void whatIsNoResponseIsRefused() {
        assertThat(answer(open(), "nonsense")).isEqualTo(new Unfit());
        assertThat(answer(open(), "[\"x\"]")).isEqualTo(new Unfit());
    }

    private PracticeOutcome answer(PracticeItem item, String response) {
        return ActAs.system(() -> practice.answer(Track.TEAM_LEAD, item, response));
    }

    private PracticeItem open() {
        return items().stream()
                .filter(item -> version(item).itemKey().equals("practice-test-open"))
                .findFirst()
                .orElseThrow();
    }

    private List<PracticeItem> items() {
        return ActAs.system(() -> practice.items(Track.TEAM_LEAD, 1));
    }

    private ItemVersion version(PracticeItem item) {
        return bank.version(item.id());
    }
}
