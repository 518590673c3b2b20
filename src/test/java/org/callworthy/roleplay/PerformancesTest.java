package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.callworthy.roleplay.PerformanceScene.chunk;
import static org.callworthy.roleplay.PerformanceScene.second;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.roleplay.ChunkOutcome.KeptStale;
import org.callworthy.roleplay.ChunkOutcome.OtherContent;
import org.callworthy.roleplay.ChunkOutcome.Stored;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({Candidates.class, PerformanceScene.class})
class PerformancesTest extends PerformanceDesk {

    @Test
    void aStartGivesTheScriptAndTheLinesAsTheyWillBeHeard() {
        UnderWay call = scene.start();

        PerformanceView view = view(call.bearer());

        assertThat(view.scenario().id()).isEqualTo(scenario);
        assertThat(view.code()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(view.lines().keySet())
                .containsExactlyInAnyOrderElementsOf(view.scenario().scenario().steps().stream()
                        .map(Step::id)
                        .toList());
        assertThat(view.lines().values()).allMatch(LineAudio::approved);
        assertThat(view.nextSegment()).isEqualTo(100);
        assertThat(performances.line(call.bearer(), "opening")).isInstanceOf(LineOutcome.Sound.class);
        assertThat(performances.line(call.bearer(), "nowhere")).isInstanceOf(LineOutcome.NoSuchLine.class);
    }

    @Test
    void aPageThatGoesOnElsewhereKnowsWhatIsThereAndHasSegmentsOfItsOwn() {
        UnderWay first = scene.start();
        performances.save(first.bearer(), chunk(100, 0));
        performances.save(first.bearer(), chunk(100, 2));
        performances.note(first.bearer(), List.of(entry(1, TimelineKind.LINE_STARTED, "opening", 0)));

        UnderWay second = scene.start(first.person(), first.assignment());
        PerformanceView view = view(second.bearer());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(view.nextSegment()).isEqualTo(200);
        assertThat(view.received()).containsExactly(new ReceivedSegment(100, 3, List.of(1), 48_000));
        assertThat(view.clockSamples()).isEqualTo(48_000);
        assertThat(view.timeline()).extracting(TimelineEntry::step).containsExactly("opening");
        assertThat(performances.view(first.bearer())).isEqualTo(new ViewOutcome.Elsewhere(2));
    }

    @Test
    void repeatedChunksAreHarmlessAndOthersInTheirPlaceAreRefused() {
        UnderWay call = scene.start();

        assertThat(performances.save(call.bearer(), chunk(100, 0)))
                .isInstanceOfSatisfying(
                        Stored.class, stored -> assertThat(stored.fresh()).isTrue());
        assertThat(performances.save(call.bearer(), chunk(100, 0)))
                .isInstanceOfSatisfying(
                        Stored.class, stored -> assertThat(stored.fresh()).isFalse());
        assertThat(performances.save(call.bearer(), chunk(100, 0, 0, second(7))))
                .isInstanceOf(OtherContent.class);
    }

    @Test
    void aChunkUnderAnOlderTokenIsKeptAndCountsOnceTheNewestBringsItAgain() {
        UnderWay first = scene.start();
        UnderWay second = scene.start(first.person(), first.assignment());

        assertThat(performances.save(first.bearer(), chunk(100, 0))).isEqualTo(new KeptStale(2));
        assertThat(view(second.bearer()).received()).isEmpty();
        assertThat(performances.save(second.bearer(), chunk(100, 0))).isInstanceOf(Stored.class);
        assertThat(view(second.bearer()).received()).hasSize(1);
    }

    @Test
    void aChunkBeyondTheEndOfAnyCallIsRefused() {
        UnderWay call = scene.start();
        long tooFar = 10L * 60 * 60 * 16_000;

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> performances.save(call.bearer(), chunk(100, 0, tooFar, second(0))));
    }

    @Test
    void whatAnInvigilatorShouldKnowIsToldOnce() {
        UnderWay call = scene.start();
        List<TimelineEntry> offline = List.of(entry(1, TimelineKind.OFFLINE, "opening", 1200));

        performances.note(call.bearer(), offline);
        performances.note(call.bearer(), offline);

        assertThat(incidents.of(call.bearer().attempt()))
                .singleElement()
                .satisfies(incident -> assertThat(incident.kind()).isEqualTo(IncidentKind.OFFLINE));
    }

    @Test
    void somebodyElsesAssignmentAndAnExamAreNotPerformed() {
        PersonId person = candidates.agent();
        AssignmentId own = scene.assign(person);
        PersonId stranger = candidates.agent();
        AssignmentId exam = candidates.exam(person);

        assertThat(start(stranger, own)).isEqualTo(new PerformanceStart.NotStarted(new StartOutcome.NotYours()));
        assertThat(start(person, exam)).isEqualTo(new PerformanceStart.NotStarted(new StartOutcome.NotYours()));
    }

    @Test
    void ratersGetCodeRubricAndTimelineButNoPerson() {
        UnderWay call = scene.start();
        performances.note(call.bearer(), List.of(entry(1, TimelineKind.LINE_STARTED, "opening", 0)));

        RatedView rated = performances.forRating(call.id());

        assertThat(rated.code()).isEqualTo(view(call.bearer()).code());
        assertThat(rated.scenario()).isEqualTo(scenario);
        assertThat(rated.timeline()).hasSize(1);
        assertThat(rated.toString()).doesNotContain(call.person().toString());
    }
}
