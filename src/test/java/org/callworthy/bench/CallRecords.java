package org.callworthy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.callworthy.common.Ids;

/** What the server has of calls: the journal in the database, and the recordings in the vault. */
final class CallRecords {

    private final Connection database;

    CallRecords(Connection database) {
        this.database = database;
    }

    /** @return for how many of the calls there is a recording */
    int awaitRecordings(int calls, int seconds) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int made = recorded().size();
        while (made < calls && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            made = recorded().size();
        }
        return made;
    }

    CallFindings compared(List<Call> calls, Backroom backroom) throws SQLException, IOException {
        Map<Long, List<String>> journal = journal();
        Set<Long> recorded = recorded();
        CallFindings all = CallFindings.NONE;
        for (Call call : calls) {
            long id = call.performance().isEmpty() ? 0 : Ids.parse(call.performance());
            List<String> chunks = journal.getOrDefault(id, List.of());
            all = all.plus(
                    recorded.contains(id)
                            ? compared(call.ledger(), chunks, backroom.recording(id))
                            : CallFindings.unrecorded(call.ledger(), chunks));
        }
        return all;
    }

    private static CallFindings compared(CallLedger ledger, List<String> chunks, InputStream recording)
            throws IOException {
        try (InputStream wav = recording) {
            return CallFindings.of(ledger, chunks, wav);
        }
    }

    private Set<Long> recorded() throws SQLException {
        Set<Long> recorded = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select id from roleplay_performance where state = 'RECORDED'")) {
            while (row.next()) {
                recorded.add(row.getLong(1));
            }
        }
        return recorded;
    }

    /** Digests of the chunks that count, by performance. */
    private Map<Long, List<String>> journal() throws SQLException {
        Map<Long, List<String>> journal = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select performance_id, hex(sha256) from roleplay_chunk where not stale and not late")) {
            while (row.next()) {
                journal.computeIfAbsent(row.getLong(1), performance -> new ArrayList<>())
                        .add(row.getString(2).toLowerCase(Locale.ROOT));
            }
        }
        return journal;
    }
}
