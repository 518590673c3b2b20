package org.callworthy.roleplay;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.common.Sha256;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.speech.Pcm;
import org.springframework.boot.test.context.TestComponent;

/** Candidates with a role-play before them, and what their pages send. Tests import it together with {@link Candidates}. */
@TestComponent
public class PerformanceScene {

    public static final String ROLE_PLAY = "role-play";

    private final Candidates candidates;
    private final Scenarios scenarios;
    private final ScenarioLines lines;
    private final Performances performances;
    private final People people;
    private final ActAs actAs;

    PerformanceScene(
            Candidates candidates,
            Scenarios scenarios,
            ScenarioLines lines,
            Performances performances,
            People people,
            ActAs actAs) {
        this.candidates = candidates;
        this.scenarios = scenarios;
        this.lines = lines;
        this.performances = performances;
        this.people = people;
        this.actAs = actAs;
    }

    /** A performance under way, and the token's bearer of its newest start. */
    public record UnderWay(PersonId person, AssignmentId assignment, PerformanceId id, Bearer bearer, String token) {

        Bearer older() {
            return new Bearer(bearer.attempt(), bearer.epoch() - 1);
        }
    }

    /** Imports the scenario of an agent's Foundation level, approves its lines and publishes it. */
    public ScenarioId publish() {
        PersonId author = Hired.author(people);
        return actAs.person(author, () -> {
            ScenarioSource source = lateRefund();
            ScenarioId id = switch (scenarios.importFrom(source)) {
                case ImportOutcome.Imported it -> it.id();
                case ImportOutcome.AlreadyThere it -> it.id();
                case ImportOutcome.Refused refused -> throw new AssertionError(refused.findings());
            };
            lines.of(id).forEach(line -> lines.approve(line.audio().id()));
            scenarios.publish(id);
            return id;
        });
    }

    public AssignmentId assign(PersonId person) {
        return candidates.ready(candidates.open(person), ROLE_PLAY);
    }

    public UnderWay start() {
        PersonId person = candidates.agent();
        return start(person, assign(person));
    }

    public UnderWay start(PersonId person, AssignmentId assignment) {
        PerformanceStart start = actAs.person(person, () -> performances.start(assignment, Languages.ENGLISH));
        StartOutcome.Started attempt = ((PerformanceStart.Started) start).attempt();
        AttemptId id = attempt.attempt();
        return new UnderWay(
                person, assignment, new PerformanceId(id.value()), new Bearer(id, attempt.epoch()), attempt.token());
    }

    /** A call of so many seconds in which the caller's first line begins after half a second, with its recording made. */
    public UnderWay record(int seconds) {
        return record(start(), seconds);
    }

    public UnderWay record(UnderWay call, int seconds) {
        for (int i = 0; i < seconds; i++) {
            performances.save(call.bearer(), chunk(100, i));
        }
        performances.note(
                call.bearer(), List.of(new TimelineEntry(1, 1, TimelineKind.LINE_STARTED, "opening", "", 500)));
        performances.submit(call.bearer(), claim(100, seconds), false);
        Instant end = Instant.now().plusSeconds(20);
        while (!isRecorded(call.id()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(50_000_000);
        }
        return call;
    }

    private boolean isRecorded(PerformanceId id) {
        try {
            performances.recording(id);
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** A second of noise that is the same for the same number. */
    public static byte[] second(int number) {
        byte[] sound = new byte[2 * Pcm.SPEECH_RATE];
        Random noise = new Random(number);
        ByteBuffer samples = ByteBuffer.wrap(sound);
        while (samples.hasRemaining()) {
            samples.putShort((short) (noise.nextInt(8000) - 4000));
        }
        return sound;
    }

    static NewChunk chunk(int segment, int seq, long firstSample, byte[] sound) {
        return new NewChunk(segment, seq, firstSample, sound, Sha256.of(sound));
    }

    /** The chunk of a segment that began with the call. */
    static NewChunk chunk(int segment, int seq) {
        return chunk(segment, seq, (long) seq * Pcm.SPEECH_RATE, second(seq));
    }

    static List<SegmentClaim> claim(int segment, int chunks) {
        return List.of(new SegmentClaim(segment, chunks));
    }

    private static ScenarioSource lateRefund() {
        try {
            return ScenarioSources.in(Path.of("scenarios")).stream()
                    .filter(source -> source.file().contains("late-refund"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
