package org.callworthy.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callworthy.common.SystemTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where everything is kept: the options of verbs that need the database, as settings for Spring. */
final class Storage {

    /**
     * Without them a killed process loses what H2 has acknowledged in its last half second, and H2 closes itself while
     * the server still finishes what it was asked.
     */
    private static final String DURABLE_H2 = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";WRITE_DELAY=0;RETENTION_TIME=1000;DB_CLOSE_ON_EXIT=FALSE";

    /** Instants in UTC, batches as one statement, long aggregates whole. */
    private static final Map<String, String> MYSQL_NEEDS = Map.of(
            "rewriteBatchedStatements", "true",
            "connectionTimeZone", "UTC",
            "preserveInstants", "false",
            "sessionVariables", "group_concat_max_len=4294967295");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database and of recordings (default: data)")
    @Nullable
    Path data;

    @Option(
            names = "--db",
            paramLabel = "JDBC_URL",
            description =
                    "A MySQL database instead, e.g. jdbc:mysql://localhost/callworthy; user and password come from"
                            + " CALLWORTHY_DB_USER and CALLWORTHY_DB_PASSWORD")
    @Nullable
    String db;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "Folder of the keys, outside the data (default: keys, or DIR-keys beside --data DIR)")
    @Nullable
    Path keys;

    /** Whether somebody said where. */
    boolean isNamed() {
        return data != null || db != null;
    }

    List<String> settings(Map<String, String> environment) {
        Path folder = (data == null ? Path.of("data") : data).toAbsolutePath().normalize();
        Path keyFolder =
                keys != null ? keys : folder.resolveSibling(data == null ? "keys" : folder.getFileName() + "-keys");
        if (keyFolder.toAbsolutePath().normalize().startsWith(folder)) {
            throw new WrongUsage(SystemTexts.get("cli.keys.inside", keyFolder, folder));
        }
        List<String> settings = new ArrayList<>(List.of(
                "--callworthy.data.folder=" + folder,
                "--callworthy.vault.folder=" + folder.resolve("vault"),
                "--callworthy.keys.folder=" + keyFolder.toAbsolutePath().normalize()));
        settings.addAll(db == null ? embedded(folder) : external(db, environment));
        return settings;
    }

    private static List<String> embedded(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WrongUsage(SystemTexts.get("cli.data.folder", folder, e.getMessage()));
        }
        if (!Files.isWritable(folder)) {
            throw new WrongUsage(SystemTexts.get("cli.data.unwritable", folder));
        }
        refuseIfOpenElsewhere(folder.resolve("callworthy.mv.db"));
        return List.of(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("callworthy") + DURABLE_H2,
                "--spring.datasource.username=sa",
                "--spring.datasource.password=");
    }

    private static void refuseIfOpenElsewhere(Path database) {
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw openElsewhere(database);
            }
        } catch (OverlappingFileLockException e) {
            throw openElsewhere(database);
        } catch (IOException e) {
            throw new WrongUsage(SystemTexts.get("cli.data.unwritable", database));
        }
    }

    private static WrongUsage openElsewhere(Path database) {
        return new WrongUsage(SystemTexts.get("cli.data.open", database));
    }

    private static List<String> external(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:")) {
            throw new WrongUsage(SystemTexts.get("cli.db.url"));
        }
        return List.of(
                "--spring.datasource.url=" + (url.startsWith("jdbc:mysql:") ? completed(url) : url),
                "--spring.datasource.username=" + environment.getOrDefault("CALLWORTHY_DB_USER", ""),
                "--spring.datasource.password=" + environment.getOrDefault("CALLWORTHY_DB_PASSWORD", ""));
    }

    private static String completed(String url) {
        StringBuilder completed = new StringBuilder(url);
        MYSQL_NEEDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(need -> !url.contains(need.getKey() + "="))
                .forEach(need -> completed
                        .append(completed.indexOf("?") < 0 ? '?' : '&')
                        .append(need.getKey())
                        .append('=')
                        .append(need.getValue()));
        return completed.toString();
    }
}
