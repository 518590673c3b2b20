package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the screens is there in both languages, and none is left over. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @Test
    void everyKeyIsInBothLanguagesAndNamesItsRoom() throws IOException {
        for (Path english : bundles()) {
            String room = english.getFileName().toString().replace(".properties", "");
            Set<String> keys = load(english).stringPropertyNames();
            assertThat(keys).as(room).isNotEmpty().allMatch(key -> key.startsWith(room + "."));
            assertThat(load(BUNDLES.resolve(room + "_zh_CN.properties")).stringPropertyNames())
                    .as("Chinese keys of %s", room)
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void noTextHasAnApostropheThatAMessageFormatWouldSwallow() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                Properties texts = load(file);
                assertThat(texts.stringPropertyNames())
                        .as("texts of %s that contain ' (use ’)", file.getFileName())
                        .noneMatch(key -> texts.getProperty(key).contains("'"));
            }
        }
    }

    @Test
    void noKeyIsUnused() throws IOException {
        String code = sources();
        Set<String> unused = new TreeSet<>();
        for (Path bundle : bundles()) {
            for (String key : load(bundle).stringPropertyNames()) {
                if (!isUsed(key, code)) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        var used = java.util.regex.Pattern.compile("getTranslation\\(\\s*\"([a-z][A-Za-z0-9._-]*[A-Za-z0-9])\"\\s*[,)]")
                .matcher(sources());
        Set<String> missing = new TreeSet<>();
        while (used.find()) {
            if (!known.contains(used.group(1))) {
                missing.add(used.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A key counts as used when it stands in the code whole, or in two parts that code puts together. */
    private static boolean isUsed(String key, String code) {
        if (code.contains("\"" + key + "\"") || code.contains("#{" + key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String before = key.substring(0, dot);
            String after = key.substring(dot);
            boolean prefix = code.contains("\"" + before + ".\"") || code.contains("'" + before + ".'");
            boolean suffix = code.contains("\"" + before + "\"") && code.contains("\"" + after + "\"");
            if (prefix || suffix) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(f -> !f.toString().endsWith("_zh_CN.properties"))
                    .toList();
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String sources() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/main/resources/templates")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(Files.readString(file));
            }
        }
        return String.join("\n", all);
    }
}
