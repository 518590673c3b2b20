package org.callworthy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many role-plays at once on one machine: MySQL with every commit flushed, the packaged application, and this driver, which sends
 * each call's sound as the page does, a second of 16 kHz in a request. Sign-in and start stand outside what is measured of a chunk.
 * Afterwards every acknowledged second is looked for in the journal and in the recordings.
 */
final class RolePlayBench {

    private static final int PATIENCE_MS = 30_000;
    private static final int WARM_UP_SECONDS = 150;
    private static final int RECORDINGS_WITHIN_SECONDS = 900;

    /**
     * @param calls at once: 2,000 agents who each hold a call of five minutes within an hour make some 170
     * @param startSeconds over which they start, and later hand in
     * @param callSeconds for which each sends a second of sound every second
     * @param loopSeconds for which some send without pause, as after a time without network
     */
    record Size(int calls, int startSeconds, int callSeconds, int loopSeconds, int loopCalls) {
        static final Size WHOLE = new Size(200, 20, 120, 20, 64);
        static final Size QUICK = new Size(20, 4, 20, 8, 16);
    }

    private final Size size;
    private final Report report = new Report("roleplay");

    RolePlayBench(Size size) {
        this.size = size;
    }

    Report run(Path folder) throws Exception {
        try (Stand stand = new Stand(folder).start()) {
            say("publishing scenarios");
            try (Backroom backroom = new Backroom(stand)) {
                backroom.publishScenarios();
            }
            say("making " + size.calls() + " candidates");
            List<Call> calls = calls(stand);
            Call first = calls.getFirst();
            warmUp(first);
            List<Call> measured = calls.subList(1, calls.size());
            say("signing in");
            Crowd.prepare(measured, Call::signIn);
            Crowd<Call> crowd = new Crowd<>(measured);
            measure(stand, crowd);
            first.handIn();
            compare(stand, calls);
            report.add("failed_acts", crowd.failed(), "0").add("troubles", crowd.troubles());
        }
        return report;
    }

    /** One more than are measured. */
    private List<Call> calls(Stand stand) throws IOException, InterruptedException {
        List<String> lines = stand.rolePlayers(size.calls() + 1);
        int port = stand.application().port();
        return IntStream.range(0, lines.size())
                .mapToObj(n -> new Call(n, lines.get(n), new Wire("localhost", port, PATIENCE_MS)))
                .toList();
    }

    private void measure(Stand stand, Crowd<Call> crowd) throws InterruptedException {
        report.add("calls", size.calls(), "200");
        say("starting");
        report.add("start", crowd.spread(size.startSeconds(), Call::start).json());
        say("speaking");
        Effort effort = new Effort(stand.application());
        Latencies chunk = crowd.beat(1, size.callSeconds(), Call::speak);
        report.add("chunk", chunk.json(), "p99 ≤ 1000 ms: as long as a chunk")
                .add("chunks_per_s", effort.perSecond(chunk.count()), "as many as calls")
                .add("server_cores_used", effort.serverCores());
        say("sending without pause");
        effort = new Effort(stand.application());
        Latencies loop = crowd.closedLoop(size.loopCalls(), size.loopSeconds(), Call::speak);
        report.add("closed_loop", loop.json())
                .add("closed_loop_chunks_per_s", effort.perSecond(loop.count()))
                .add("server_cpu_us_a_chunk", effort.serverMicros(loop.count()))
                .add("driver_cpu_us_a_chunk", effort.driverMicros(loop.count()));
        say("handing in");
        report.add("submit", crowd.spread(size.startSeconds(), Call::handIn).json());
    }

    private void compare(Stand stand, List<Call> calls) throws Exception {
        try (Connection database = stand.connect()) {
            CallRecords records = new CallRecords(database);
            say("waiting for the recordings");
            long began = System.nanoTime();
            int made = records.awaitRecordings(calls.size(), RECORDINGS_WITHIN_SECONDS);
            report.add("recordings_made", made, String.valueOf(calls.size()))
                    .add("recordings_missing", (long) calls.size() - made, "0")
                    .add("recordings_after_s", Math.round((System.nanoTime() - began) / 1e8) / 10.0);
            say("comparing");
            try (Backroom backroom = new Backroom(stand)) {
                CallFindings found = records.compared(calls, backroom);
                report.add("chunks_sent", found.sent())
                        .add("chunks_acknowledged", found.acknowledged(), "all that were sent")
                        .add("chunks_found", found.found(), "all that were sent")
                        .add("chunks_in_recordings", found.recorded(), "all that were sent")
                        .add("lost", found.lost(), "0")
                        .add("doubled", found.doubled(), "0");
            }
        }
    }

    /** So that classes and code are there before anything counts. */
    private static void warmUp(Call call) throws IOException {
        call.signIn();
        call.start();
        for (int n = 0; n < WARM_UP_SECONDS; n++) {
            call.speak();
        }
    }

    private static void say(String what) {
        System.err.println(what + " …");
    }
}
