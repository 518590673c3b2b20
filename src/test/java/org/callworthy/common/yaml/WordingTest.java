package org.callworthy.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WordingTest {

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:Wording\\.of|Losses\\.of|Conversion\\.nothing|\\.lost|\\slost)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void aFindingIsSaidInTheReadersLanguageWithAllThatIsParticular() {
        Wording wording = Wording.of("`{0}:` with {1}", "zh-CN", Wording.of("the text in Simplified Chinese"));
        assertThat(wording).hasToString("`zh-CN:` with the text in Simplified Chinese");
        assertThat(wording.in(Languages.CHINESE)).isEqualTo("`zh-CN:`，内容为：简体中文文本");
        assertThat(wording.in(Locale.FRENCH)).isEqualTo(wording.toString());
        assertThat(Json.write(wording)).isEqualTo("\"" + wording + "\"");
    }

    @Test
    void whatWasReadFromAFileIsNotTranslated() {
        assertThat(Wording.of("{0} is too large", "nothing").in(Languages.CHINESE))
                .isEqualTo("nothing 太大");
    }

    @Test
    void everySentenceOnScreensAndEveryDescriptionOfASchemaIsThereInChinese() throws IOException {
        Set<String> missing = new TreeSet<>();
        Stream.concat(sentencesOfRooms().stream(), descriptions().stream())
                .filter(sentence -> sentence.equals(WordingTexts.of(sentence, Languages.CHINESE)))
                .filter(sentence -> !Set.of("{0}", "level: {0}", "raters: 2").contains(sentence))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void translationsKeepThePlacesOfTheirSentences() throws IOException {
        JsonNode chinese = Json.mapper().readTree(Path.of("src/main/resources/findings/zh-CN.json"));
        chinese.forEachEntry((english, text) ->
                assertThat(places(text.asString())).as(english).isEqualTo(places(english)));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    /** The command line speaks English alone. */
    private static Set<String> sentencesOfRooms() throws IOException {
        Set<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/cli/"))
                    .toList()) {
                Matcher sentence = SENTENCE.matcher(Files.readString(file));
                while (sentence.find()) {
                    sentences.add(sentence.group(1).replace("\\\"", "\""));
                }
            }
        }
        return sentences;
    }

    private static Set<String> descriptions() throws IOException {
        Set<String> descriptions = new TreeSet<>();
        for (String schema : new String[] {
            "exam-banks/bank.schema.json", "exam-banks/scheme.schema.json", "scenarios/scenario.schema.json"
        }) {
            Json.mapper().readTree(Path.of(schema)).findValues("description").stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .forEach(descriptions::add);
        }
        return descriptions;
    }
}
