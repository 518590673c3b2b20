package org.callworthy.roleplay.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.callworthy.roleplay.ReceivedSegment;
import org.callworthy.roleplay.SegmentClaim;
import org.callworthy.roleplay.SubmitOutcome;
import org.callworthy.roleplay.TimelineEntry;
import org.callworthy.roleplay.TimelineKind;
import org.jspecify.annotations.Nullable;

/** What travels between a call page and the server. */
final class PerformanceJson {

    private PerformanceJson() {}

    record Start(
            String assignment,
            @Nullable String language,
            @Nullable String code,
            @Nullable String device) {

        Start {
            Objects.requireNonNull(assignment);
        }
    }

    record Started(
            String performance, String token, int epoch, Instant deadline, Instant serverTime, boolean resumed) {}

    record View(
            String performance,
            String code,
            String state,
            int epoch,
            String language,
            Instant deadline,
            Instant serverTime,
            ScenarioJson scenario,
            Audio audio,
            int nextSegment,
            List<ReceivedSegment> received,
            Clock clock,
            List<Entry> timeline) {}

    record Audio(String type, int rate, int channels, int chunkSamples, int maxChunkSamples) {}

    record Clock(long samples) {}

    record Stored(int segment, int seq, Instant deadline, Instant serverTime) {}

    /** @param epoch null for that of the token */
    record Entry(
            @Nullable Integer epoch,
            int seq,
            String kind,
            @Nullable String step,
            @Nullable String detail,
            int at) {

        static Entry of(TimelineEntry entry) {
            return new Entry(
                    entry.epoch(), entry.seq(), entry.kind().key(), entry.step(), entry.detail(), entry.atMillis());
        }

        /** @throws IllegalArgumentException if it does not fit */
        TimelineEntry read(int tokensEpoch) {
            TimelineKind known = TimelineKind.ofKey(kind)
                    .orElseThrow(() -> new IllegalArgumentException("No kind of entry: " + kind));
            int of = epoch == null ? tokensEpoch : epoch;
            if (of > tokensEpoch) {
                throw new IllegalArgumentException("The epoch is yet to come");
            }
            return new TimelineEntry(of, seq, known, step, detail == null ? "" : detail, at);
        }
    }

    record Entries(List<Entry> actions) {

        Entries {
            actions = List.copyOf(actions);
        }
    }

    record Acknowledged(List<Integer> acknowledged, Instant deadline, Instant serverTime) {}

    /** Who claims nothing closes what has arrived. */
    record Submission(
            @Nullable List<Segment> segments, @Nullable Boolean incomplete) {

        Submission {
            segments = segments == null ? List.of() : List.copyOf(segments);
            incomplete = Boolean.TRUE.equals(incomplete);
        }

        List<SegmentClaim> claims() {
            return Objects.requireNonNull(segments).stream()
                    .map(one -> new SegmentClaim(one.segment(), one.chunks()))
                    .toList();
        }
    }

    record Segment(int segment, int chunks) {}

    record Submitted(String state, Instant closedAt, String reason) {

        static Submitted of(SubmitOutcome.Closed closed) {
            return new Submitted("CLOSED", closed.closedAt(), closed.reason().name());
        }
    }
}
