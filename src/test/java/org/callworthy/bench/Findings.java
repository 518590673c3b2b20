package org.callworthy.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.common.Ids;

/**
 * The driver's ledger held against the database.
 *
 * @param sent requests with one answer each
 * @param acknowledged of these, to the driver's knowledge
 * @param found distinct answers in the journal
 * @param lost acknowledged and not found
 * @param doubled rows beyond one for an answer
 */
record Findings(long sent, long acknowledged, long found, long lost, long doubled) {

    static Findings of(List<Candidate> candidates, Connection database) throws SQLException {
        Map<Long, BitSet> journal = new HashMap<>();
        long rows = 0;
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet row = statement.executeQuery("select sitting_id, seq from exam_answer")) {
                while (row.next()) {
                    rows++;
                    journal.computeIfAbsent(row.getLong(1), sitting -> new BitSet())
                            .set(row.getInt(2));
                }
            }
        }
        long sent = 0;
        long acknowledged = 0;
        long lost = 0;
        for (Candidate candidate : candidates) {
            BitSet missing = (BitSet) candidate.acknowledged().clone();
            missing.andNot(journal.getOrDefault(sitting(candidate), new BitSet()));
            sent += candidate.sent();
            acknowledged += candidate.acknowledged().cardinality();
            lost += missing.cardinality();
        }
        long found = journal.values().stream().mapToLong(BitSet::cardinality).sum();
        return new Findings(sent, acknowledged, found, lost, rows - found);
    }

    private static long sitting(Candidate candidate) {
        return candidate.sitting().isEmpty() ? 0 : Ids.parse(candidate.sitting());
    }
}
