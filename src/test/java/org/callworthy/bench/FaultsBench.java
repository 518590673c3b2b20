package org.callworthy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Candidates answer while everything around them fails. What was acknowledged to them is compared with the database afterwards,
 * and each takes a receipt, which is checked against the journal.
 */
final class FaultsBench {

    private static final int PATIENCE_MS = 5_000;
    private static final int GOES_ON_WITHIN_SECONDS = 120;
    private static final int SCORED_WITHIN_SECONDS = 240;
    private static final String SITTING = "every sitting goes on";

    /**
     * @param freezeSeconds for which the database stands still
     * @param diskSeconds for which the database's disk is full
     * @param roughSeconds for which the network is slow and lossy
     * @param killAfterHandIn whether the application is killed once more while it scores
     */
    record Size(
            int candidates,
            int applicationKills,
            int databaseKills,
            int freezeSeconds,
            int diskSeconds,
            int roughSeconds,
            boolean killAfterHandIn) {
        static final Size WHOLE = new Size(200, 20, 10, 60, 30, 60, true);
        static final Size SHORT = new Size(20, 1, 1, 6, 0, 4, false);
    }

    private interface Fault {
        void strike() throws IOException, InterruptedException;
    }

    private final Size size;
    private final Report report = new Report("faults");
    private long stuck;

    FaultsBench(Size size) {
        this.size = size;
    }

    Report run(Path folder) throws Exception {
        try (OwnMysql mysql = new OwnMysql(folder, size.diskSeconds() > 0).start();
                Stand stand = new Stand(folder, mysql.url()).start();
                Weather network = new Weather(stand.application().port())) {
            List<Candidate> candidates = stand.candidates(size.candidates()).stream()
                    .map(line -> new Candidate(line, new Wire("localhost", network.port(), PATIENCE_MS)))
                    .toList();
            Crowd.prepare(candidates, FaultsBench::begin);
            report.add("candidates", candidates.size(), "200");
            try (Steadfast crowd = new Steadfast(candidates)) {
                failAll(stand, mysql, network, crowd);
                report.add("sent_again", crowd.repeated()).add("troubles", crowd.troubles());
            }
            report.add("sittings_that_stopped", stuck, "0");
            handIn(candidates);
            if (size.killAfterHandIn()) {
                stand.application().kill();
                stand.application().start();
            }
            try (Connection database = stand.connect()) {
                Findings found = Findings.of(candidates, database);
                report.add("answers_sent", found.sent())
                        .add("answers_acknowledged", found.acknowledged())
                        .add("answers_found", found.found())
                        .add("lost", found.lost(), "0")
                        .add("doubled", found.doubled(), "0")
                        .add("exams_not_scored", unscored(database), "0");
            }
            checkReceipts(candidates);
        }
        return report;
    }

    private void failAll(Stand stand, OwnMysql mysql, Weather network, Steadfast crowd)
            throws IOException, InterruptedException {
        strike(crowd, "application_killed", size.applicationKills(), () -> {
            stand.application().kill();
            stand.application().start();
        });
        strike(crowd, "database_killed", size.databaseKills(), () -> {
            mysql.kill();
            mysql.start();
        });
        strike(crowd, "database_frozen", 1, () -> mysql.freeze(size.freezeSeconds()));
        if (mysql.hasOwnDisk()) {
            strike(
                    crowd,
                    "disk_full",
                    1,
                    () -> report.add("database_gave_up_when_full", mysql.starve(size.diskSeconds())));
        } else {
            report.add(
                    "disk_full",
                    "NOT TESTED: "
                            + (size.diskSeconds() > 0 ? "it needs the right to mount" : "only in the whole form"),
                    "1");
        }
        strike(crowd, "network_rough", 1, () -> {
            network.rough(true);
            TimeUnit.SECONDS.sleep(size.roughSeconds());
            network.rough(false);
        });
        report.add("connections_cut", network.cuts());
    }

    private void strike(Steadfast crowd, String name, int times, Fault fault) throws IOException, InterruptedException {
        double longest = 0;
        for (int n = 1; n <= times; n++) {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(500, 3000));
            System.err.println(name + " " + n + " …");
            fault.strike();
            long over = System.nanoTime();
            stuck = Math.max(stuck, crowd.awaitProgress(GOES_ON_WITHIN_SECONDS));
            longest = Math.max(longest, (System.nanoTime() - over) / 1e9);
        }
        report.add(name, times).add(name + "_all_go_on_after_s", Math.round(longest * 10) / 10.0, SITTING);
    }

    private static void begin(Candidate candidate) throws IOException {
        candidate.signIn();
        candidate.start();
        candidate.open();
    }

    private void handIn(List<Candidate> candidates) throws IOException {
        for (Candidate candidate : candidates) {
            candidate.submit();
        }
        report.add("handed_in", candidates.size());
    }

    private void checkReceipts(List<Candidate> candidates) throws IOException, InterruptedException {
        long agree = 0;
        for (Candidate candidate : candidates) {
            agree += candidate.receiptAgrees() ? 1 : 0;
        }
        report.add("receipts_that_agree", agree, "all");
    }

    /** How many exams have no result, once all have or nothing more is to be expected. */
    private long unscored(Connection database) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SCORED_WITHIN_SECONDS);
        while (open(database) > 0 && System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(1);
        }
        return open(database);
    }

    private long open(Connection database) throws SQLException {
        try (ResultSet results = database.createStatement()
                .executeQuery("select count(*) from scoring_result where superseded_at is null")) {
            results.next();
            return size.candidates() - results.getLong(1);
        }
    }
}
