package org.callworthy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
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
            Crowd<Candidate> crowd = new Crowd<>(candidates);
            warmUp(candidates.getFirst());
            long before = stand.heapKb();
            say("signing in");
            Crowd.prepare(candidates, Candidate::signIn);
            measure(stand, crowd, report, before);
            try (Connection database = stand.connect()) {
                Findings found = Findings.of(candidates, database);
                report.add("answers_sent", found.sent())
                        .add("answers_acknowledged", found.acknowledged())
                        .add("answers_found", found.found())
                        .add("lost", found.lost(), "0")
                        .add("doubled", found.doubled(), "0");
            }
            report.add("failed_acts", crowd.failed(), "0").add("troubles", crowd.troubles());
        }
        return report;
    }

    private void measure(Stand stand, Crowd<Candidate> crowd, Report report, long heapBefore) throws Exception {
        int many = size.candidates();
        report.add("candidates", many, "2000");
        say("starting");
        Latencies start = crowd.spread(size.startSeconds(), Candidate::start);
        report.add("start", start.json(), "p95 ≤ 1000 ms at 1000 starts a minute");
        crowd.spread(size.startSeconds() / 4, Candidate::open);
        say("answering every " + BEAT_SECONDS + " s");
        Effort effort = new Effort(stand.application());
        Latencies save = crowd.beat(BEAT_SECONDS, size.beatSeconds(), Candidate::answer);
        report.add("save", save.json(), "p95 ≤ 100 ms");
        report.add("server_cores_used", effort.serverCores());
        report.add("heap_kb_per_candidate", (stand.heapKb() - heapBefore) / many, "≤ 50");
        say("answering without pause");
        effort = new Effort(stand.application());
        Latencies loop = crowd.closedLoop(size.loopCandidates(), size.loopSeconds(), Candidate::answer);
        report.add("answers_per_s", effort.perSecond(loop.count()), "≥ 5000");
        report.add("server_cpu_us_an_answer", effort.serverMicros(loop.count()));
        report.add("driver_cpu_us_an_answer", effort.driverMicros(loop.count()));
        report.add("closed_loop", loop.json(), "p99 ≤ 250 ms");
        say("handing in");
        report.add(
                "submit", crowd.spread(size.startSeconds(), Candidate::submit).json());
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

    private static void say(String what) {
        System.err.println(what + " …");
    }
}
