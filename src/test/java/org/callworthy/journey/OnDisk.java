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

    OnDisk(Path data) throws IOException, SQLException {
        Path copy = Files.createTempDirectory(data.getParent(), "copy").resolve("callworthy.mv.db");
        Files.copy(data.resolve("callworthy.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        String file = copy.toString().replace(".mv.db", "");
        database = DriverManager.getConnection(
                "jdbc:h2:file:" + file + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "");
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
