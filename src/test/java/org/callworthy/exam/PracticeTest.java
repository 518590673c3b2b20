package org.callworthy.exam;

import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.common.Languages.ENGLISH;

import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.Bank;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ItemSounds;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.common.Track;
import org.callworthy.exam.Practice.PracticeItem;
import org.callworthy.exam.PracticeOutcome.Explained;
import org.callworthy.exam.PracticeOutcome.NotForPractice;
import org.callworthy.exam.PracticeOutcome.Unfit;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Flac;
import org.jooq.DSLContext;
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
              - id: practice-test-heard
                version: 1
                type: true-false
                competency: coaching
                difficulty: easy
                practice: true
                seconds: 20
                stem: { en: She is angry., zh-CN: 她生气了。 }
                listening: { say: { en: I am not., zh-CN: 我没有。 }, plays: 1 }
                answer: false
                rationale: { en: She says so., zh-CN: 她说了。 }
              - id: practice-test-secret-heard
                version: 1
                type: true-false
                competency: coaching
                difficulty: easy
                seconds: 20
                stem: { en: He is angry., zh-CN: 他生气了。 }
                listening: { say: { en: I am., zh-CN: 我生气。 }, plays: 1 }
                answer: true
                rationale: { en: He says so., zh-CN: 他说了。 }
            """;

    @Autowired
    Practice practice;

    @Autowired
    Bank bank;

    @Autowired
    BankImport imports;

    @Autowired
    ItemSounds sounds;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

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
                .contains("practice-test-secret")
                .doesNotContain("practice-test-open", "practice-test-heard");
    }

    @Test
    void anItemThatIsHeardIsPractisedOnceItCanBeHeard() {
        ItemVersion heard = stored("practice-test-heard");
        Awaitility.await().until(() -> sounds.find(heard.id(), ENGLISH).isPresent());
        assertThat(items()).extracting(item -> version(item).itemKey()).contains("practice-test-heard");
        assertThat(sound(heard))
                .hasValueSatisfying(
                        sound -> assertThat(Flac.read(sound.bytes())).isInstanceOf(AudioReading.Decoded.class));
    }

    @Test
    void aLiveItemIsNotHeardInPractice() {
        ItemVersion secret = stored("practice-test-secret-heard");
        Awaitility.await().until(() -> sounds.find(secret.id(), ENGLISH).isPresent());
        assertThat(sound(secret)).isEmpty();
        assertThat(sound(version(open()))).as("nothing to hear").isEmpty();
    }

    private Optional<Practice.Heard> sound(ItemVersion item) {
        PersonId lead = ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson("lead-" + Ids.next(), "Lee", null, null, ENGLISH, null));
            people.grant(id, Role.TEAM_LEAD, null);
            return id;
        });
        try {
            return actAs.person(lead, () -> practice.sound(item.id(), ENGLISH));
        } finally {
            ActAs.system(() -> people.disable(lead));
        }
    }

    private ItemVersion stored(String key) {
        return bank.version(new ItemVersionId(db.select(BANK_ITEM_VERSION.ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .where(BANK_ITEM.ITEM_KEY.eq(key))
                .fetchSingle()
                .value1()));
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
        return ActAs.system(() -> practice.items(Track.TEAM_LEAD, 1, ENGLISH));
    }

    private ItemVersion version(PracticeItem item) {
        return bank.version(item.id());
    }
}
