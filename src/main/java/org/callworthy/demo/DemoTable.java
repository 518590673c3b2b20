package org.callworthy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of the demo's own: a heading, then rows; a comma separates and never stands in a cell. */
final class DemoTable {

    private DemoTable() {}

    static List<List<String>> rows(String name) {
        try (InputStream file = DemoTable.class.getResourceAsStream("/demo/" + name + ".csv")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
