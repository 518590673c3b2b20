package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.roleplay.ImportOutcome.AlreadyThere;
import org.callworthy.roleplay.ImportOutcome.Imported;
import org.callworthy.roleplay.PublishOutcome.Lacks;
import org.callworthy.roleplay.PublishOutcome.NotReady;
import org.callworthy.roleplay.PublishOutcome.Published;
import org.callworthy.roleplay.PublishOutcome.Shortfall;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
class ScenariosTest {

    private static final LineKey ENGLISH = new LineKey("opening", Languages.ENGLISH);
    private static final LineKey CHINESE = new LineKey("opening", Languages.CHINESE);

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private ScenarioLines lines;

    @Autowired
    private ActAs actAs;

    @Autowired
    private People people;

    private String key;
    private PersonId author;

    @BeforeEach
    void hireAuthor() {
        key = "s" + Ids.text(Ids.next());
        author = Hired.author(people);
    }

    @Test
    void anImportVoicesEachLineInBothLanguages() {
        ScenarioId id = imported();

        List<Line> all = as(() -> lines.of(id));

        assertThat(all).hasSize(6).allSatisfy(line -> {
            assertThat(line.audio()).isNotNull();
            assertThat(line.audio().milliseconds()).isPositive();
            assertThat(line.audio().approved()).isFalse();
        });
        assertThat(all.get(0).audio().origin()).isEqualTo(LineOrigin.SYNTHESISED);
        assertThat(all.get(0).audio().voice()).contains("kevin16");
        assertThat(all.get(3).audio().origin()).isEqualTo(LineOrigin.SHIPPED);
        assertThat(all.get(3).audio().voice()).isEqualTo("recorded");
    }

    @Test
    void audioBesideTheTextKeepsTheNameOfTheVoiceThatSpokeIt() throws IOException {
        assertThat(ScenarioSources.in(Path.of("scenarios")))
                .isNotEmpty()
                .extracting(ScenarioSource::voice)
                .containsOnly("espeak-ng-1.51/cmn-latn-pinyin+pinyin-0.4.0");
        ScenarioSource unnamed = ScenarioScene.source(key, 1, "Hello.");
        ScenarioSource named = new ScenarioSource(unnamed.file(), unnamed.text(), unnamed.audio(), "a-voice-1.0");

        Imported imported = (Imported) as(() -> scenarios.importFrom(named));

        assertThat(as(() -> lines.of(imported.id())))
                .filteredOn(line -> line.audio().origin() == LineOrigin.SHIPPED)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.audio().voice()).isEqualTo("a-voice-1.0"));
    }

    @Test
    void importingAgainChangesNothing() {
        ScenarioId id = imported();
        List<Line> before = as(() -> lines.of(id));

        ImportOutcome again = as(() -> scenarios.importFrom(source(1, "Hello, where is my money?")));

        assertThat(again).isEqualTo(new AlreadyThere(id, List.of()));
        assertThat(as(() -> lines.of(id))).isEqualTo(before);
    }

    @Test
    void anotherTextUnderTheSameNumberIsRefusedWithItsPlace() {
        imported();

        ImportOutcome other = as(() -> scenarios.importFrom(source(1, "Hello, where is my parcel?")));

        assertThat(other)
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.line()).isEqualTo(2);
                                    assertThat(finding.message().toString()).contains("another text");
                                }));
    }

    @Test
    void aScenarioIsPublishedOnlyOnceEachLineIsApproved() {
        ScenarioId id = imported();
        List<Line> all = as(() -> lines.of(id));
        Line last = all.stream()
                .filter(line -> line.key().equals(CHINESE))
                .findFirst()
                .orElseThrow();
        all.stream().filter(line -> line != last).forEach(line -> as(() -> approve(line)));

        PublishOutcome early = as(() -> scenarios.publish(id));
        as(() -> approve(last));
        PublishOutcome later = as(() -> scenarios.publish(id));

        assertThat(early).isEqualTo(new NotReady(List.of(new Shortfall(CHINESE, Lacks.APPROVAL))));
        assertThat(later).isEqualTo(new Published(id));
        assertThat(scenarios.published(List.of(key)))
                .extracting(ScenarioVersion::id)
                .containsExactly(id);
    }

    @Test
    void aLineThatNobodyCanSpeakNeedsARecording() {
        ScenarioSource withoutChinese = new ScenarioSource("s.yaml", ScenarioScene.text(key, 1, "Hello."), Map.of());
        Imported imported = (Imported) as(() -> scenarios.importFrom(withoutChinese));

        if (!imported.voiceless().isEmpty()) {
            assertThat(imported.voiceless()).hasSize(3).contains(CHINESE);
            imported.voiceless()
                    .forEach(line -> as(() -> lines.replace(imported.id(), line, Wav.write(ScenarioScene.tone(1)))));
        }
        assertThat(as(() -> lines.of(imported.id()))).noneMatch(line -> line.audio() == null);
    }

    @Test
    void aReplacedLineIsHeardOnlyOnceItIsApproved() {
        ScenarioId id = imported();
        LineAudio first = as(() -> lines.of(id)).getFirst().audio();
        as(() -> approve(as(() -> lines.of(id)).getFirst()));

        as(() -> lines.replace(id, ENGLISH, Flac.write(ScenarioScene.tone(2))));
        LineAudioId before = lines.heard(id).get(ENGLISH).id();
        Line newest = as(() -> lines.of(id)).getFirst();
        as(() -> approve(newest));

        assertThat(before).isEqualTo(first.id());
        assertThat(newest.audio().origin()).isEqualTo(LineOrigin.UPLOADED);
        assertThat(newest.audio().milliseconds()).isEqualTo(2000);
        assertThat(lines.heard(id).get(ENGLISH).id()).isEqualTo(newest.audio().id());
    }

    @Test
    void aRecordingThatIsSilentTooLongOrNoAudioIsRefused() {
        ScenarioId id = imported();

        assertThat(as(() -> lines.replace(id, ENGLISH, Wav.write(Pcm.silence(Duration.ofSeconds(1), 16_000)))))
                .isInstanceOf(ReplaceOutcome.Silent.class);
        assertThat(as(() -> lines.replace(id, ENGLISH, Wav.write(ScenarioScene.tone(61)))))
                .isInstanceOf(ReplaceOutcome.TooLong.class);
        assertThat(as(() -> lines.replace(id, ENGLISH, new byte[100]))).isInstanceOf(ReplaceOutcome.Unreadable.class);
    }

    @Test
    void aNewerVersionRetiresTheOlderOne() {
        ScenarioId first = published(1);
        ScenarioId second = published(2);

        assertThat(scenarios.find(first).state()).isEqualTo(ScenarioState.RETIRED);
        assertThat(scenarios.find(second).state()).isEqualTo(ScenarioState.PUBLISHED);
        assertThat(as(() -> scenarios.publish(first))).isInstanceOf(PublishOutcome.Outdated.class);
    }

    @Test
    void shippedScenariosAreAllVoiced() throws IOException {
        List<ImportOutcome> outcomes = as(() -> {
            try {
                return scenarios.importShipped();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(outcomes)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Imported.class, it -> assertThat(it.voiceless()).isEmpty()));
    }

    @Test
    void onlyAuthorsAndAdministratorsMayChangeScenarios() {
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> scenarios.all());
        PersonId agent = ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson(key + "a", "Agent", null, null, Languages.ENGLISH, null));
            people.grant(id, Role.AGENT, null);
            return id;
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actAs.person(agent, () -> scenarios.importFrom(source(1, "Hello."))));
    }

    private ScenarioId published(int number) {
        Imported imported = (Imported) as(() -> scenarios.importFrom(source(number, "Hello, number " + number + ".")));
        as(() -> lines.of(imported.id())).forEach(line -> as(() -> approve(line)));
        assertThat(as(() -> scenarios.publish(imported.id()))).isInstanceOf(Published.class);
        return imported.id();
    }

    private ScenarioId imported() {
        return ((Imported) as(() -> scenarios.importFrom(source(1, "Hello, where is my money?")))).id();
    }

    private ScenarioSource source(int number, String line) {
        return ScenarioScene.source(key, number, line);
    }

    private boolean approve(Line line) {
        lines.approve(line.audio().id());
        return true;
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return actAs.person(author, work);
    }
}
