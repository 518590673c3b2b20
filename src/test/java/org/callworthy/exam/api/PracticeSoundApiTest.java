package org.callworthy.exam.api;

import static callworthy.db.Tables.BANK_AUDIO;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import callworthy.db.tables.records.BankAudioRecord;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.DraftOutcome;
import org.callworthy.bank.Drafts;
import org.callworthy.bank.ItemRecordings;
import org.callworthy.bank.ItemReviews;
import org.callworthy.bank.ItemSounds;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.RecordingOutcome;
import org.callworthy.common.Ids;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Flac;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Of two items that are heard, one is for practice and one for exams. */
@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class PracticeSoundApiTest {

    private static final String ADDRESS = "/api/v1/practice-sounds/{item}/{language}";
    private static final String BANK = """
            bank: %1$s
            track: agent
            level: I
            title: { en: Heard, zh-CN: 听 }
            items:
              - id: open-%1$s
                version: 1
                type: true-false
                competency: communication
                difficulty: easy
                practice: true
                seconds: 20
                stem: { en: She is angry., zh-CN: 她生气了。 }
                listening: { say: { en: I am not., zh-CN: 我没有。 }, plays: 1 }
                answer: false
                rationale: { en: She says so., zh-CN: 她说了。 }
              - id: secret-%1$s
                version: 1
                type: true-false
                competency: communication
                difficulty: easy
                seconds: 20
                stem: { en: He is angry., zh-CN: 他生气了。 }
                listening: { say: { en: I am., zh-CN: 我生气。 }, plays: 1 }
                answer: true
                rationale: { en: He says so., zh-CN: 他说了。 }
            """;

    private final String bankKey = "heard-" + Ids.text(Ids.next());

    @Autowired
    MockMvc http;

    @Autowired
    Visitor visitor;

    @Autowired
    Candidates candidates;

    @Autowired
    People people;

    @Autowired
    BankImport imports;

    @Autowired
    ItemSounds sounds;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    Drafts drafts;

    @Autowired
    ItemReviews reviews;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    @Autowired
    DSLContext db;

    private ItemVersionId open;
    private ItemVersionId secret;
    private PersonId agent;

    @BeforeEach
    void anAgentAndABankThatIsHeard() throws Exception {
        ActAs.system(() -> imports.importFile("heard.yaml", BANK.formatted(bankKey)));
        open = version("open-" + bankKey);
        secret = version("secret-" + bankKey);
        Awaitility.await().until(() -> sounds.find(secret, Locale.ENGLISH).isPresent());
        agent = candidates.agent();
        visitor.signIn(agent);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void whoMayPractiseHearsAnItemForPracticeAsOftenAsTheyLike() throws Exception {
        byte[] first = heard(open, "en");
        assertThat(Flac.read(first)).isInstanceOf(AudioReading.Decoded.class);
        assertThat(heard(open, "en")).isEqualTo(first);
    }

    @Test
    void aLanguageThatCallworthyDoesNotSpeakIsServedInEnglishAndAnyChineseInChinese() throws Exception {
        byte[] english = heard(open, "en");
        assertThat(heard(open, "fr")).isEqualTo(english);
        assertThat(heard(open, "no language at all")).isEqualTo(english);
        removeChinese();
        sound(open, "zh-CN").andExpect(status().isNotFound());
        addChinese("audio/ogg");
        for (String chinese : List.of("zh-CN", "zh-TW", "zh")) {
            sound(open, chinese).andExpect(status().isOk()).andExpect(header().string("Content-Type", "audio/ogg"));
        }
    }

    @Test
    void anItemForExamsIsNotThereHoweverItIsAskedFor() throws Exception {
        sound(secret, "en").andExpect(status().isNotFound());
        sound(secret.toString().toUpperCase(Locale.ROOT), "en").andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotApprovedIsNotHeard() throws Exception {
        byte[] english = heard(open, "en");
        PersonId author = hire(Role.AUTHOR);
        DraftOutcome.Done draft = (DraftOutcome.Done) actAs.person(author, () -> drafts.revise(open));
        assertThat(actAs.person(author, () -> recordings.keep(draft.id(), Locale.ENGLISH, english)))
                .isEqualTo(new RecordingOutcome.Kept());
        sound(draft.id(), "en").andExpect(status().isNotFound());
        heard(open, "en");
        actAs.person(author, () -> reviews.retire(open, ItemState.APPROVED, "Too easy"));
        sound(open, "en").andExpect(status().isNotFound());
    }

    @Test
    void anItemOfAnotherTrackIsNotThereAndWhoPractisesNothingIsRefused() throws Exception {
        visitor.signIn(hire(Role.TEAM_LEAD));
        sound(open, "en").andExpect(status().isNotFound());
        visitor.signIn(hire(Role.AUTHOR));
        problem(sound(open, "en"), 403, "forbidden");
    }

    @Test
    void whoIsNotSignedInOrNoLongerMayIsAskedToSignIn() throws Exception {
        problem(http.perform(get(ADDRESS, open, "en")), 401, "sign-in-needed");
        heard(open, "en");
        ActAs.system(() -> people.disable(agent));
        clock.travelTo(clock.instant().plusSeconds(2));
        problem(sound(open, "en"), 401, "sign-in-needed");
    }

    @Test
    void whatIsNoIdOrNobodysIsNotThere() throws Exception {
        for (String id : List.of("nonsense", "1", Ids.text(42), "zzzzzzzzzzzzz", "0000000000000", "ооооооооооооо")) {
            sound(id, "en").andExpect(status().isNotFound());
        }
    }

    private byte[] heard(ItemVersionId id, String language) throws Exception {
        return sound(id, language)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "audio/flac"))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions sound(Object id, String language) throws Exception {
        return http.perform(get(ADDRESS, id, language).session(visitor.session()));
    }

    private void removeChinese() {
        db.deleteFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(open.value()), BANK_AUDIO.LANGUAGE.eq("zh-CN"))
                .execute();
    }

    /** The English sound as another type, by which it is told apart. */
    private void addChinese(String mediaType) {
        BankAudioRecord english = db.fetchSingle(BANK_AUDIO, BANK_AUDIO.ITEM_VERSION_ID.eq(open.value()));
        english.setLanguage("zh-CN");
        english.setMediaType(mediaType);
        db.insertInto(BANK_AUDIO).set(english).execute();
    }

    private ItemVersionId version(String key) {
        return new ItemVersionId(db.select(BANK_ITEM_VERSION.ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .where(BANK_ITEM.ITEM_KEY.eq(key))
                .fetchSingle()
                .value1());
    }

    private PersonId hire(Role role) {
        return ActAs.system(() -> {
            String name = "practises-" + Ids.text(Ids.next());
            PersonId id = people.hire(new NewPerson(name, name, null, null, Locale.ENGLISH, null));
            people.grant(id, role, null);
            return id;
        });
    }
}
