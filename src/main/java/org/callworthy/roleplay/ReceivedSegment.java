package org.callworthy.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much of a segment is durable.
 *
 * @param chunks the highest seq and one
 * @param missing the holes below it
 * @param endSample where it ends on the call's clock
 */
public record ReceivedSegment(int segment, int chunks, List<Integer> missing, long endSample) {

    static List<ReceivedSegment> of(List<Chunk> counted) {
        Map<Integer, List<Chunk>> bySegment = new TreeMap<>();
        counted.forEach(chunk -> bySegment
                .computeIfAbsent(chunk.key().segment(), segment -> new ArrayList<>())
                .add(chunk));
        return bySegment.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ReceivedSegment of(int segment, List<Chunk> chunks) {
        TreeSet<Integer> there = new TreeSet<>();
        chunks.forEach(chunk -> there.add(chunk.key().seq()));
        List<Integer> missing = new ArrayList<>();
        for (int seq = 0; seq < there.last(); seq++) {
            if (!there.contains(seq)) {
                missing.add(seq);
            }
        }
        long end = chunks.stream().mapToLong(Chunk::end).max().orElse(0);
        return new ReceivedSegment(segment, there.last() + 1, missing, end);
    }
}
