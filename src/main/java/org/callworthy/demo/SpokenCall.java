package org.callworthy.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.callworthy.common.Sha256;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.NewChunk;
import org.callworthy.roleplay.PerformanceView;
import org.callworthy.roleplay.Scenario;
import org.callworthy.roleplay.Step;
import org.callworthy.roleplay.TimelineEntry;
import org.callworthy.roleplay.TimelineKind;
import org.callworthy.speech.L16;
import org.callworthy.speech.Pcm;
import org.jspecify.annotations.Nullable;

/** A call as a page would send it: the course and the sound, on the call's clock. */
final class SpokenCall {

    /** Between a line and its answer, and between an answer and the next line. */
    private static final int BREATH_MILLIS = 400;

    private static final int SAMPLES_A_MILLI = Pcm.SPEECH_RATE / 1000;

    private final int epoch;
    private final int segment;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<NewChunk> chunks = new ArrayList<>();
    private int now;

    SpokenCall(int epoch, int segment) {
        this.epoch = epoch;
        this.segment = segment;
    }

    /** Follows the script without pressing anything. */
    void play(PerformanceView view, int steps, IntFunction<Pcm> answers) {
        Scenario scenario = view.scenario().scenario();
        note(TimelineKind.CALL_STARTED, null, "");
        note(TimelineKind.SEGMENT_STARTED, null, String.valueOf(segment));
        String next = scenario.steps().getFirst().id();
        for (int number = 0; number < steps && !next.equals(Step.END); number++) {
            Step step = scenario.step(next).orElseThrow();
            turn(step, view.lines().get(step.id()), answers.apply(number));
            next = step.next();
        }
        note(TimelineKind.CALL_ENDED, null, "");
    }

    private void turn(Step step, @Nullable LineAudio line, Pcm answer) {
        note(TimelineKind.LINE_STARTED, step.id(), "");
        now += line == null ? 0 : line.milliseconds();
        note(TimelineKind.LINE_ENDED, step.id(), "");
        note(TimelineKind.ANSWER_STARTED, step.id(), "");
        now += BREATH_MILLIS;
        say(answer);
        now += BREATH_MILLIS;
        note(TimelineKind.ANSWER_ENDED, step.id(), "");
    }

    private void say(Pcm answer) {
        for (Duration at = Duration.ZERO; at.compareTo(answer.duration()) < 0; at = at.plusSeconds(1)) {
            byte[] sound = L16.write(answer.slice(at, at.plusSeconds(1)));
            long first = (long) (now + at.toMillis()) * SAMPLES_A_MILLI;
            chunks.add(new NewChunk(segment, chunks.size(), first, sound, Sha256.of(sound)));
        }
        now += (int) answer.duration().toMillis();
    }

    private void note(TimelineKind kind, @Nullable String step, String detail) {
        entries.add(new TimelineEntry(epoch, entries.size() + 1, kind, step, detail, now));
    }

    int segment() {
        return segment;
    }

    int millis() {
        return now;
    }

    List<TimelineEntry> entries() {
        return List.copyOf(entries);
    }

    List<NewChunk> chunks() {
        return List.copyOf(chunks);
    }
}
