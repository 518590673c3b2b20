package org.callworthy.roleplay;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.Admission;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Entry;
import org.callworthy.roleplay.SubmitOutcome.ChunksMissing;
import org.callworthy.roleplay.SubmitOutcome.Missing;
import org.callworthy.speech.Pcm;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;

/**
 * Takes a candidate through a call. Only starting asks for a sign-in: all else goes by the token that it gave. Sound is
 * acknowledged only once it is durable.
 */
@Service
@CalledByServices
public class Performances {

    /** Each epoch has a range of segments, so that pages that know nothing of each other never use the same one. */
    private static final int SEGMENTS_OF_AN_EPOCH = 100;

    private static final int MOST_MISSING_TOLD = 1_000;

    private final Stage stage;
    private final Attempts attempts;
    private final PerformanceRepository performances;
    private final ScenarioRepository scenarios;
    private final ChunkDesk chunks;
    private final ChunkRepository journal;
    private final TimelineDesk timelines;
    private final ActionRepository actions;
    private final PerformanceCloser closer;
    private final Vault vault;
    private final SignedIn signedIn;

    Performances(
            Stage stage,
            Attempts attempts,
            PerformanceRepository performances,
            ScenarioRepository scenarios,
            ChunkDesk chunks,
            ChunkRepository journal,
            TimelineDesk timelines,
            ActionRepository actions,
            PerformanceCloser closer,
            Vault vault,
            SignedIn signedIn) {
        this.stage = stage;
        this.attempts = attempts;
        this.performances = performances;
        this.scenarios = scenarios;
        this.chunks = chunks;
        this.journal = journal;
        this.timelines = timelines;
        this.actions = actions;
        this.closer = closer;
        this.vault = vault;
        this.signedIn = signedIn;
    }

    /** Starts the signed-in person's performance, or goes on with it here: each start ends what runs elsewhere. */
    @RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public PerformanceStart start(AssignmentId assignment, Locale language) {
        return start(assignment, language, Entry.PLAIN);
    }

    /** As {@link #start(AssignmentId, Locale)}, with the code of a seat. */
    @RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public PerformanceStart start(AssignmentId assignment, Locale language, Entry entry) {
        return stage.open(assignment, signedIn.id(), language, entry);
    }

    @PermitAll
    public ViewOutcome view(Bearer bearer) {
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted(Attempt attempt) -> new ViewOutcome.Shown(view(attempt, bearer.epoch()));
            case Admission.Closed(Attempt attempt) -> new ViewOutcome.Shown(view(attempt, bearer.epoch()));
            case Admission.Stale(Attempt attempt) -> new ViewOutcome.Elsewhere(attempt.epoch());
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    /** The caller's line of a step. */
    @PermitAll
    public LineOutcome line(Bearer bearer, String step) {
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted admitted -> sound(id(bearer), step);
            case Admission.Closed closed -> new LineOutcome.Closed();
            case Admission.Stale(Attempt attempt) -> new LineOutcome.Elsewhere(attempt.epoch());
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    /**
     * Returns once the chunk is durable, whether it counts or not.
     *
     * @throws IllegalArgumentException if the chunk lies beyond the end of any call
     */
    @PermitAll
    public ChunkOutcome save(Bearer bearer, NewChunk chunk) {
        return chunks.take(bearer, chunk);
    }

    @PermitAll
    public NoteOutcome note(Bearer bearer, List<TimelineEntry> entries) {
        return timelines.note(bearer, entries);
    }

    /**
     * Hands in. A repeat gives the same, whoever closed the performance first.
     *
     * @param incomplete whether to close although claimed chunks have not arrived
     */
    @PermitAll
    public SubmitOutcome submit(Bearer bearer, List<SegmentClaim> claims, boolean incomplete) {
        return switch (attempts.admit(bearer)) {
            case Admission.Closed(Attempt attempt) -> closed(attempt);
            case Admission.Stale(Attempt attempt) -> new SubmitOutcome.Elsewhere(attempt.epoch());
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
            case Admission.Admitted(Attempt attempt) -> {
                List<Missing> missing = incomplete ? List.of() : missing(id(bearer), claims);
                if (!missing.isEmpty()) {
                    yield new ChunksMissing(missing);
                }
                closer.close(attempt.id(), CloseReason.CANDIDATE);
                yield closed(attempts.find(attempt.id()));
            }
        };
    }

    /** For raters; called by services. */
    public RatedView forRating(PerformanceId id) {
        Performance performance = find(id);
        return new RatedView(
                id,
                performance.code(),
                performance.scenario(),
                performance.rubric(),
                performance.language(),
                performance.samples() * 1000 / Pcm.SPEECH_RATE,
                actions.timeline(id));
    }

    /**
     * The candidate's voice as it was recorded; called by services.
     *
     * @throws IllegalStateException until the performance is recorded
     */
    public BlobId recording(PerformanceId id) {
        Performance performance = find(id);
        BlobId recording = performance.recording();
        if (recording == null || performance.state() != PerformanceState.RECORDED) {
            throw new IllegalStateException("Performance " + id + " is not recorded yet");
        }
        return recording;
    }

    /** The performances of a case, the oldest first; called by services. */
    public List<PerformanceId> of(CaseId caseId) {
        return performances.of(caseId).stream().map(Performance::id).toList();
    }

    private Performance find(PerformanceId id) {
        return performances.find(id).orElseThrow(() -> new IllegalArgumentException("No performance " + id));
    }

    private PerformanceView view(Attempt attempt, int epoch) {
        Performance performance = find(new PerformanceId(attempt.id().value()));
        List<ReceivedSegment> received = ReceivedSegment.of(journal.counted(performance.id()));
        int next = received.stream().mapToInt(ReceivedSegment::segment).max().orElse(0) + 1;
        return new PerformanceView(
                performance.id(),
                performance.code(),
                attempt.closed() && performance.state() == PerformanceState.OPEN
                        ? PerformanceState.CLOSED
                        : performance.state(),
                attempt,
                scenarios.find(performance.scenario()).orElseThrow(),
                attempt.closed() ? Map.of() : performances.lines(performance.id()),
                Math.max(next, epoch * SEGMENTS_OF_AN_EPOCH),
                received,
                actions.timeline(performance.id()));
    }

    private LineOutcome sound(PerformanceId id, String step) {
        LineAudio line = performances.lines(id).get(step);
        return line == null ? new LineOutcome.NoSuchLine() : new LineOutcome.Sound(vault.open(line.blob()));
    }

    private List<Missing> missing(PerformanceId id, List<SegmentClaim> claims) {
        Set<ChunkKey> there = journal.counted(id).stream().map(Chunk::key).collect(Collectors.toSet());
        List<Missing> missing = new ArrayList<>();
        for (SegmentClaim claim : claims) {
            for (int seq = 0; seq < claim.chunks() && missing.size() < MOST_MISSING_TOLD; seq++) {
                if (!there.contains(new ChunkKey(id, claim.segment(), seq))) {
                    missing.add(new Missing(claim.segment(), seq));
                }
            }
        }
        return missing;
    }

    private static SubmitOutcome closed(Attempt attempt) {
        return new SubmitOutcome.Closed(
                Objects.requireNonNull(attempt.closedAt()), Objects.requireNonNull(attempt.closeReason()));
    }

    private static PerformanceId id(Bearer bearer) {
        return new PerformanceId(bearer.attempt().value());
    }
}
