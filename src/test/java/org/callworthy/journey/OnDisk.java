package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a killed server left on the disk, read from a copy, so that nothing but the file itself tells. */
final class OnDisk implements AutoCloseable {

    private final Connection database;

    private OnDisk(String file) throws SQLException {
        database = DriverManager.getConnection(
                "jdbc:h2:file:" + file + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "");
    }

    OnDisk(Path data) throws IOException, SQLException {
        this(copy(data));
    }

    /** The data themselves, before a server runs on them. */
    static OnDisk of(Path data) throws SQLException {
        return new OnDisk(data.resolve("callworthy").toString());
    }

    private static String copy(Path data) throws IOException {
        Path copy = Files.createTempDirectory(data.getParent(), "copy").resolve("callworthy.mv.db");
        Files.copy(data.resolve("callworthy.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        return copy.toString().replace(".mv.db", "");
    }

    /** So that candidates accept them themselves, in the language of their choice. */
    void forgetAgreements() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("delete from delivery_acceptance");
        }
    }

    /** The newest response to each item of the newest sitting, by its place from 1. */
    Map<Integer, String> answers() throws SQLException {
        Map<Integer, String> newest = new TreeMap<>();
        for (List<String> row : rows(
                "select place, response from exam_answer where sitting_id = (select max(sitting_id) from exam_answer) order by epoch, seq")) {
            if (row.get(1) == null) {
                newest.remove(Integer.valueOf(row.get(0)));
            } else {
                newest.put(Integer.valueOf(row.get(0)), row.get(1));
            }
        }
        return newest;
    }

    /** What each item of somebody's exam earned, by its key. */
    Map<String, String> scores(String username) throws SQLException {
        Map<String, String> scores = new TreeMap<>();
        rows("select i.item_key, s.gained from scoring_item_score s join scoring_result r on r.id = s.result_id"
                        + " join bank_item_version v on v.id = s.item_version_id join bank_item i on i.id = v.item_id"
                        + " join delivery_case c on c.id = r.case_id join account_person p on p.id = c.person_id"
                        + " where r.superseded_at is null and p.username = '" + username + "'")
                .forEach(row -> scores.put(row.get(0), row.get(1)));
        return scores;
    }

    /** Chunks of the newest recording as segment/seq, in order. */
    List<String> chunks() throws SQLException {
        return rows(
                        "select concat(segment, '/', seq) from roleplay_chunk"
                                + " where performance_id = (select max(performance_id) from roleplay_chunk) order by segment, seq")
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
