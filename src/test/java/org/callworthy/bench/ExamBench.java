package org.callworthy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/**
 * An exam day on one machine: MySQL with every commit flushed, the packaged application, and this driver. Sign-in stands
 * outside what is measured.
 */
final class ExamBench {

    private static final int PATIENCE_MS = 30_000;
    private static final int BEAT_SECONDS = 15;

    /**
     * @param candidates who sit at once
     * @param startSeconds over which they start, and later hand in
     * @param beatSeconds for which each answers every 15 s
     * @param loopSeconds for which some answer without pause
     */
    record Size(int candidates, int startSeconds, int beatSeconds, int loopSeconds, int loopCandidates) {
        static final Size WHOLE = new Size(2000, 120, 180, 30, 256);
        static final Size QUICK = new Size(200, 12, 20, 10, 128);
    }

    private final Size size;

    ExamBench(Size size) {
        this.size = size;
    }

    Report run(Path folder) throws Exception {
        Report report = new Report("exam");
        try (Stand stand = new Stand(folder).start()) {
            say("making " + size.candidates() + " candidates");
            List<Candidate> candidates = stand.candidates(size.candidates()).stream()
                    .map(line -> new Candidate(
                            line, new Wire("localhost", stand.application().port(), PATIENCE_MS)))
                    .toList();
            Crowd crowd = new Crowd(candidates);
            warmUp(candidates.getFirst());
            long before = stand.heapKb();
            say("signing in");
            signIn(candidates);
            measure(stand, crowd, report, before);
            try (Connection database = stand.connect()) {
                Findings found = Findings.of(candidates, database);
                report.add("answers_sent", found.sent())
                        .add("answers_acknowledged", found.acknowledged())
                        .add("answers_found", found.found())
                        .add("lost", found.lost(), "0")
                        .add("doubled", found.doubled(), "0");
            }
            report.add("troubles", crowd.troubles());
        }
        return report;
    }

    private void measure(Stand stand, Crowd crowd, Report report, long heapBefore) throws Exception {
        int many = size.candidates();
        report.add("candidates", many, "2000");
        say("starting");
        Latencies start = crowd.spread(size.startSeconds(), Candidate::start);
        report.add("start", start.json(), "p95 ≤ 1000 ms at 1000 starts a minute");
        crowd.spread(size.startSeconds() / 4, Candidate::open);
        say("answering every " + BEAT_SECONDS + " s");
        Duration cpu = stand.application().cpu();
        long begin = System.nanoTime();
        Latencies save = crowd.beat(BEAT_SECONDS, size.beatSeconds(), Candidate::answer);
        double seconds = (System.nanoTime() - begin) / 1e9;
        report.add("save", save.json(), "p95 ≤ 100 ms");
        report.add(
                "server_cores_used",
                Math.round(stand.application().cpu().minus(cpu).toMillis() / seconds) / 1000.0);
        report.add("heap_kb_per_candidate", (stand.heapKb() - heapBefore) / many, "≤ 50");
        say("answering without pause");
        cpu = stand.application().cpu();
        Duration driver = ownCpu();
        begin = System.nanoTime();
        Latencies loop = crowd.closedLoop(size.loopCandidates(), size.loopSeconds(), Candidate::answer);
        report.add("answers_per_s", Math.round(loop.count() * 1e9 / (System.nanoTime() - begin)), "≥ 5000");
        report.add("server_cpu_us_an_answer", micros(stand.application().cpu().minus(cpu), loop));
        report.add("driver_cpu_us_an_answer", micros(ownCpu().minus(driver), loop));
        report.add("closed_loop", loop.json(), "p99 ≤ 250 ms");
        say("handing in");
        report.add(
                "submit", crowd.spread(size.startSeconds(), Candidate::submit).json());
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What an answer costs, which two machines can be compared by better than by how many they manage. */
    private static long micros(Duration cpu, Latencies loop) {
        return cpu.toNanos() / 1000 / Math.max(1, loop.count());
    }

    /** So that classes and code are there before anything counts. */
    private static void warmUp(Candidate candidate) throws IOException {
        candidate.signIn();
        candidate.start();
        candidate.open();
        for (int n = 0; n < 500; n++) {
            candidate.answer();
        }
    }

    /** A few at a time: each costs the server an Argon2 hash. */
    private static void signIn(List<Candidate> candidates) {
        candidates.parallelStream().forEach(candidate -> {
            try {
                candidate.signIn();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static void say(String what) {
        System.err.println(what + " …");
    }
}
