package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Made-up banks, the same for the same seed. */
public final class Pools {

    static final List<String> COMPETENCIES =
            List.of("communication", "emotional-handling", "problem-solving", "product-knowledge", "compliance");

    private Pools() {}

    /** One in fifty has an enemy, one in forty belongs to a case of two, one in a hundred is an anchor. */
    public static List<Candidate> random(int items, long seed) {
        Random random = new Random(seed);
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            boolean second = i % 80 == 1;
            String competency =
                    second ? pool.getLast().competency() : COMPETENCIES.get(random.nextInt(COMPETENCIES.size()));
            String difficulty = List.of("easy", "medium", "hard").get(random.nextInt(3));
            double mean = difficulty.equals("easy") ? 0.85 : difficulty.equals("medium") ? 0.7 : 0.5;
            pool.add(new Candidate(
                    "i" + i,
                    competency,
                    difficulty,
                    random.nextInt(4) == 0 ? "multiple-choice" : "single-choice",
                    Set.of(),
                    Math.clamp(mean + random.nextGaussian() * 0.1, 0.05, 0.98),
                    30 + random.nextInt(90),
                    i % 50 == 3 ? Set.of("i" + random.nextInt(i)) : Set.of(),
                    i % 80 < 2 ? Optional.of("case" + i / 80) : Optional.empty(),
                    i % 100 == 50));
        }
        return pool;
    }

    static Candidate item(String id, String competency) {
        return new Candidate(
                id, competency, "easy", "single-choice", Set.of(), 0.7, 60, Set.of(), Optional.empty(), false);
    }

    /** Eight of each of five competencies. */
    public static List<Cell> forty() {
        return COMPETENCIES.stream().map(competency -> cell(competency, 8)).toList();
    }

    static Cell cell(String competency, int items) {
        return new Cell(competency, Optional.empty(), Optional.empty(), Optional.empty(), items);
    }
}
