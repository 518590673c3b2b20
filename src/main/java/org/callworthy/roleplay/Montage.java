package org.callworthy.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a call laid out on its clock: what was not recorded is silence, and where two chunks overlap the later one
 * by segment and seq is heard.
 */
record Montage(List<Piece> pieces, long samples) {

    /** Silence comes in parts of at most this many samples, so that it costs no memory. */
    private static final int LONGEST_SILENCE = 1 << 16;

    /**
     * A part of the recording.
     *
     * @param chunk null for silence
     * @param skip samples of the chunk that are not heard at its beginning
     */
    record Piece(@Nullable Chunk chunk, int skip, int samples) {}

    /** A chunk from one sample up to another one, on the call's clock. */
    private record Span(Chunk chunk, long from, long to) {}

    /** @param chunks the later ones last */
    static Montage of(List<Chunk> chunks) {
        TreeMap<Long, Span> spans = new TreeMap<>();
        chunks.forEach(chunk -> lay(chunk, spans));
        List<Piece> pieces = new ArrayList<>();
        long now = 0;
        for (Span span : spans.values()) {
            silence(span.from() - now, pieces);
            int skip = (int) (span.from() - span.chunk().firstSample());
            pieces.add(new Piece(span.chunk(), skip, (int) (span.to() - span.from())));
            now = span.to();
        }
        return new Montage(List.copyOf(pieces), now);
    }

    private static void lay(Chunk chunk, TreeMap<Long, Span> spans) {
        long from = chunk.firstSample();
        long to = chunk.end();
        Map.Entry<Long, Span> before = spans.lowerEntry(from);
        if (before != null && before.getValue().to() > from) {
            Span cut = before.getValue();
            spans.put(cut.from(), new Span(cut.chunk(), cut.from(), from));
            if (cut.to() > to) {
                spans.put(to, new Span(cut.chunk(), to, cut.to()));
            }
        }
        for (Span covered : List.copyOf(spans.subMap(from, to).values())) {
            spans.remove(covered.from());
            if (covered.to() > to) {
                spans.put(to, new Span(covered.chunk(), to, covered.to()));
            }
        }
        spans.put(from, new Span(chunk, from, to));
    }

    private static void silence(long samples, List<Piece> pieces) {
        for (long left = samples; left > 0; left -= LONGEST_SILENCE) {
            pieces.add(new Piece(null, 0, (int) Math.min(left, LONGEST_SILENCE)));
        }
    }
}
