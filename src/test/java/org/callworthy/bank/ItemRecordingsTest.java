package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A recording is heard with an item where no voice speaks its language. */
@CallworthyTest
class ItemRecordingsTest {

    private final String mark = Ids.text(Ids.next()).substring(5);

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    Drafts drafts;

    @Autowired
    ItemReviews reviews;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

    private PersonId writer;
    private PersonId reviewer;
    private ItemVersion item;

    @BeforeEach
    void aListeningItemAndTwoAuthors() {
        String text = AllTypesYaml.TEXT
                .replace("agent-practice", "bank-" + mark)
                .replace("id: t-", "id: r" + mark + "-")
                .replace("[t-text]", "[r" + mark + "-text]")
                .replace("practice: true", "");
        ActAs.system(() -> imports.importFile("sounds.yaml", text));
        item = bank.stored("bank-" + mark).stream()
                .filter(one -> one.text().listening().isPresent())
                .findFirst()
                .orElseThrow();
        writer = author();
        reviewer = author();
    }

    @Test
    void recordingsTakeThePlaceOfVoicesAndComeAlongToTheNextVersion() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        for (Locale language : Languages.ALL) {
            assertThat(as(writer, () -> recordings.keep(second.id(), language, TestRecordings.flac(440))))
                    .isEqualTo(new RecordingOutcome.Kept());
        }
        assertThat(as(writer, () -> drafts.submit(second.id(), 2))).isInstanceOf(Done.class);
        assertThat(approve(reviewer, second.id())).isEqualTo(new ReviewOutcome.Done(false));
        assertThat(as(writer, () -> recordings.of(second.id()).values())).allMatch(ItemRecordings::isRecorded);
        assertThat(as(writer, () -> recordings.keep(second.id(), Locale.ENGLISH, TestRecordings.flac(440))))
                .isEqualTo(new RecordingOutcome.Closed());
        Done third = (Done) as(writer, () -> drafts.revise(second.id()));
        assertThat(as(writer, () -> recordings.of(third.id()))).hasSize(2);
    }

    @Test
    void whoUploadsARecordingIsAWriterAndNoRecordingComesAfterTheDraft() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        PersonId speaker = author();
        Draft before = as(writer, () -> drafts.find(second.id())).orElseThrow();
        assertThat(as(speaker, () -> recordings.keep(second.id(), Locale.ENGLISH, TestRecordings.flac(440))))
                .isEqualTo(new RecordingOutcome.Kept());
        assertThat(as(writer, () -> drafts.submit(second.id(), before.revision())))
                .as("the page is older than the recording")
                .isEqualTo(new DraftOutcome.Stale());
        as(writer, () -> drafts.submit(second.id(), before.revision() + 1));
        assertThat(as(reviewer, () -> recordings.keep(second.id(), Locale.ENGLISH, TestRecordings.flac(550))))
                .isEqualTo(new RecordingOutcome.Closed());
        assertThat(approve(speaker, second.id())).isEqualTo(new ReviewOutcome.OwnWork());
    }

    @Test
    void anItemThatIsRecordedInBothLanguagesNeedsNoWords() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        as(writer, () -> drafts.save(second.id(), 0, saying(second.id())));
        assertThat(problems(second.id())).containsExactly("nothing is heard in one of the languages");
        keep(second.id(), Locale.ENGLISH);
        assertThat(problems(second.id())).containsExactly("nothing is heard in one of the languages");
        keep(second.id(), Languages.CHINESE);
        assertThat(problems(second.id())).isEmpty();
        assertThat(draft(second.id()).source().at("/listening/files"))
                .hasToString("{\"en\":\"recordings/" + item.itemKey() + ".2.en.flac\",\"zh-CN\":\"recordings/"
                        + item.itemKey() + ".2.zh-CN.flac\"}");
        assertThat(as(writer, () -> drafts.submit(second.id(), 3))).isInstanceOf(Done.class);
    }

    @Test
    void aLanguageThatIsRecordedNeedsNoWords() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        as(writer, () -> drafts.save(second.id(), 0, saying(second.id(), "en", "Hello.")));
        assertThat(problems(second.id())).containsExactly("`zh-CN` is missing");
        assertThat(lacks(second.id())).isEqualTo("zh-CN");
        keep(second.id(), Languages.CHINESE);
        assertThat(problems(second.id())).isEmpty();
        assertThat(lacks(second.id())).isEmpty();
    }

    @Test
    void aPageThatIsOpenKeepsTheRecordingAndItsOwnChanges() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        ObjectNode page = draft(second.id()).source().deepCopy();
        keep(second.id(), Locale.ENGLISH);
        Done saved = (Done) as(writer, () -> drafts.save(second.id(), 0, page.put("seconds", 77)));
        assertThat(saved.revision()).isEqualTo(2);
        assertThat(draft(second.id()).source().path("seconds").asInt()).isEqualTo(77);
        assertThat(draft(second.id()).source().at("/listening/files/en").asString())
                .isEqualTo("recordings/" + item.itemKey() + ".2.en.flac");
        page.remove("listening");
        as(writer, () -> drafts.save(second.id(), 2, page));
        assertThat(draft(second.id()).source().has("listening")).isFalse();
        page.putObject("listening").put("plays", 1);
        as(writer, () -> drafts.save(second.id(), 3, page));
        assertThat(draft(second.id()).source().at("/listening/files/en").asString())
                .as("it was there all the time")
                .isEqualTo("recordings/" + item.itemKey() + ".2.en.flac");
    }

    @Test
    void aPageThatIsOlderThanWhatSomebodyElseWroteStaysStale() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        ObjectNode page = draft(second.id()).source().deepCopy();
        as(author(), () -> drafts.save(second.id(), 0, page.deepCopy().put("seconds", 50)));
        keep(second.id(), Locale.ENGLISH);
        assertThat(as(writer, () -> drafts.save(second.id(), 0, page.put("seconds", 77))))
                .isEqualTo(new DraftOutcome.Stale());
        assertThat(as(writer, () -> drafts.save(second.id(), 3, page)))
                .as("a revision that is not there yet")
                .isEqualTo(new DraftOutcome.Stale());
        assertThat(draft(second.id()).source().path("seconds").asInt()).isEqualTo(50);
    }

    @Test
    void whatIsNamedAndNotThereCannotBeHandedIn() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        keep(second.id(), Locale.ENGLISH);
        db.deleteFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(second.id().value()))
                .execute();
        assertThat(problems(second.id()))
                .containsExactly("the recording recordings/" + item.itemKey() + ".2.en.flac is not there");
        ObjectNode page = draft(second.id()).source().deepCopy().put("seconds", 50);
        as(writer, () -> drafts.save(second.id(), 1, page));
        assertThat(as(writer, () -> drafts.submit(second.id(), 2))).isInstanceOf(DraftOutcome.Unready.class);
    }

    private Draft draft(ItemVersionId version) {
        return as(writer, () -> drafts.find(version)).orElseThrow();
    }

    private List<String> problems(ItemVersionId version) {
        return draft(version).problems().stream()
                .map(problem -> problem.message().toString())
                .toList();
    }

    private String lacks(ItemVersionId version) {
        return db.select(BANK_ITEM_VERSION.LACKS)
                .from(BANK_ITEM_VERSION)
                .where(BANK_ITEM_VERSION.ID.eq(version.value()))
                .fetchSingle()
                .value1();
    }

    /** Its text with what is said in these languages only. */
    private ObjectNode saying(ItemVersionId version, String... said) {
        ObjectNode source = draft(version).source().deepCopy();
        ObjectNode listening = source.putObject("listening").put("plays", 2);
        for (int i = 0; i < said.length; i += 2) {
            listening.withObject("say").put(said[i], said[i + 1]);
        }
        return source;
    }

    private void keep(ItemVersionId version, Locale language) {
        assertThat(as(writer, () -> recordings.keep(version, language, TestRecordings.flac(440))))
                .isEqualTo(new RecordingOutcome.Kept());
    }

    @Test
    void whatCannotBeHeardIsRefusedWithItsReason() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        assertThat(as(
                        writer,
                        () -> recordings.keep(
                                second.id(), Locale.ENGLISH, "no sound".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RecordingOutcome.Unreadable.class);
        assertThat(as(writer, () -> recordings.keep(second.id(), Locale.ENGLISH, TestRecordings.silence())))
                .isEqualTo(new RecordingOutcome.Silent());
        assertThat(as(writer, () -> recordings.of(second.id()))).isEmpty();
    }

    private ReviewOutcome approve(PersonId person, ItemVersionId version) {
        return as(person, () -> reviews.approve(drafts.find(version).orElseThrow(), ""));
    }

    private PersonId author() {
        return Hired.author(people);
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return actAs.person(person, work);
    }
}
