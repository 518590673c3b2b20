package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
            assertThat(as(writer, () -> recordings.keep(second.id(), language, tone(0.5))))
                    .isEqualTo(new RecordingOutcome.Kept());
        }
        assertThat(as(writer, () -> drafts.submit(second.id(), 2))).isInstanceOf(Done.class);
        assertThat(approve(reviewer, second.id())).isEqualTo(new ReviewOutcome.Done(false));
        assertThat(as(writer, () -> recordings.of(second.id()).values())).allMatch(ItemRecordings::isRecorded);
        assertThat(as(writer, () -> recordings.keep(second.id(), Locale.ENGLISH, tone(0.5))))
                .isEqualTo(new RecordingOutcome.Closed());
        Done third = (Done) as(writer, () -> drafts.revise(second.id()));
        assertThat(as(writer, () -> recordings.of(third.id()))).hasSize(2);
    }

    @Test
    void whoUploadsARecordingIsAWriterAndNoRecordingComesAfterTheDraft() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        PersonId speaker = author();
        Draft before = as(writer, () -> drafts.find(second.id())).orElseThrow();
        assertThat(as(speaker, () -> recordings.keep(second.id(), Locale.ENGLISH, tone(0.5))))
                .isEqualTo(new RecordingOutcome.Kept());
        assertThat(as(writer, () -> drafts.submit(second.id(), before.revision())))
                .as("the page is older than the recording")
                .isEqualTo(new DraftOutcome.Stale());
        as(writer, () -> drafts.submit(second.id(), before.revision() + 1));
        assertThat(as(reviewer, () -> recordings.keep(second.id(), Locale.ENGLISH, tone(0.2))))
                .isEqualTo(new RecordingOutcome.Closed());
        assertThat(approve(speaker, second.id())).isEqualTo(new ReviewOutcome.OwnWork());
    }

    @Test
    void whatCannotBeHeardIsRefusedWithItsReason() {
        Done second = (Done) as(writer, () -> drafts.revise(item.id()));
        assertThat(as(
                        writer,
                        () -> recordings.keep(
                                second.id(), Locale.ENGLISH, "no sound".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RecordingOutcome.Unreadable.class);
        assertThat(as(writer, () -> recordings.keep(second.id(), Locale.ENGLISH, tone(0))))
                .isEqualTo(new RecordingOutcome.Silent());
        assertThat(as(writer, () -> recordings.of(second.id()))).isEmpty();
    }

    private ReviewOutcome approve(PersonId person, ItemVersionId version) {
        return as(person, () -> reviews.approve(drafts.find(version).orElseThrow(), ""));
    }

    /** A second of 440 Hz. */
    private static byte[] tone(double loudness) {
        short[] samples = new short[Pcm.SPEECH_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (loudness * Short.MAX_VALUE * Math.sin(2 * Math.PI * 440 * i / Pcm.SPEECH_RATE));
        }
        return Flac.write(new Pcm(samples, Pcm.SPEECH_RATE));
    }

    private PersonId author() {
        return ActAs.system(() -> {
            String name = Ids.text(Ids.next());
            PersonId id = people.hire(new NewPerson(name, name, null, null, Locale.ENGLISH, null));
            people.grant(id, Role.AUTHOR, null);
            return id;
        });
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return actAs.person(person, work);
    }
}
