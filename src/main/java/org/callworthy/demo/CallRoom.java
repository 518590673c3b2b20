package org.callworthy.demo;

import java.time.Duration;
import java.util.List;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.roleplay.ChunkOutcome;
import org.callworthy.roleplay.NewChunk;
import org.callworthy.roleplay.NoteOutcome;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.PerformanceStart;
import org.callworthy.roleplay.PerformanceView;
import org.callworthy.roleplay.Performances;
import org.callworthy.roleplay.SegmentClaim;
import org.callworthy.roleplay.SubmitOutcome;
import org.callworthy.roleplay.ViewOutcome;

/** Where candidates take their calls: they hear the caller's lines and answer aloud. Calls that nobody hears any more are short. */
@OnlyInDemo
class CallRoom {

    private static final int LONG = 3;
    private static final int SHORT = 1;

    private final Performances performances;
    private final VoiceBox voices;
    private final Enrolment enrolment;
    private final Hiring hiring;

    CallRoom(Performances performances, VoiceBox voices, Enrolment enrolment, Hiring hiring) {
        this.performances = performances;
        this.voices = voices;
        this.enrolment = enrolment;
        this.hiring = hiring;
    }

    /** Takes the call, and hands it in when it is over. */
    PerformanceId perform(Candidacy candidacy, Timeline timeline, java.time.Instant begun) {
        Assignment rolePlay = enrolment.waiting(candidacy, AssignmentKind.ROLE_PLAY);
        PerformanceStart start =
                hiring.as(candidacy.who.username(), () -> performances.start(rolePlay.id(), candidacy.who.language()));
        if (!(start instanceof PerformanceStart.Started(StartOutcome.Started started))) {
            throw new IllegalStateException(candidacy.who.username() + " cannot take a call: " + start);
        }
        candidacy.performed++;
        Bearer bearer = new Bearer(started.attempt(), started.epoch());
        SpokenCall call = talk(candidacy, bearer);
        timeline.at(begun.plus(Duration.ofMillis(call.millis())), () -> handIn(bearer, call));
        return new PerformanceId(started.attempt().value());
    }

    private SpokenCall talk(Candidacy candidacy, Bearer bearer) {
        if (!(performances.view(bearer) instanceof ViewOutcome.Shown(PerformanceView view))) {
            throw new IllegalStateException("A call is not open");
        }
        int steps = candidacy.way.fate().isOpenNow() ? LONG : SHORT;
        SpokenCall call = new SpokenCall(bearer.epoch(), view.nextSegment());
        call.play(view, steps, number -> voices.answer(candidacy, number));
        for (NewChunk chunk : call.chunks()) {
            if (!(performances.save(bearer, chunk) instanceof ChunkOutcome.Stored)) {
                throw new IllegalStateException("Sound was not stored");
            }
        }
        if (!(performances.note(bearer, call.entries()) instanceof NoteOutcome.Noted)) {
            throw new IllegalStateException("The course of a call was not noted");
        }
        return call;
    }

    private void handIn(Bearer bearer, SpokenCall call) {
        List<SegmentClaim> claims =
                List.of(new SegmentClaim(call.segment(), call.chunks().size()));
        if (!(performances.submit(bearer, claims, false) instanceof SubmitOutcome.Closed)) {
            throw new IllegalStateException("A call was not closed");
        }
    }
}
