package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.common.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does not know cannot tell the key of a single-choice item by how it looks. */
class ShippedKeysTest {

    /** One in four is longest or in a place by chance; small banks stray from that. */
    private static final double MOST = 0.4;

    @ParameterizedTest
    @ValueSource(strings = {"agent/foundation", "agent/professional", "team-lead/foundation", "trainer/foundation"})
    void noKeyIsToldByItsLengthOrItsPlace(String bank) throws IOException {
        List<ChoiceBody> choices = choices(bank);
        for (Locale language : Languages.ALL) {
            assertThat(choices.stream().filter(choice -> keyBesideOthers(choice, language) > 0))
                    .as("longest in %s, of %d", language, choices.size())
                    .hasSizeLessThan((int) (choices.size() * MOST));
            assertThat(choices.stream().filter(choice -> keyBesideOthers(choice, language) < 0))
                    .as("shortest in %s, of %d", language, choices.size())
                    .hasSizeLessThan((int) (choices.size() * MOST));
        }
        Map<String, Long> places = choices.stream()
                .map(choice -> choice.keyed().iterator().next())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(Collections.max(places.values()))
                .as("%s, of %d", places, choices.size())
                .isLessThan((long) (choices.size() * MOST));
    }

    /** Positive if the key is longer than all others, negative if it is shorter than all, zero if it is neither. */
    private static int keyBesideOthers(ChoiceBody choice, Locale language) {
        int key = length(key(choice), language);
        IntSummaryStatistics others = choice.options().stream()
                .filter(option -> !option.key())
                .mapToInt(option -> length(option, language))
                .summaryStatistics();
        return key > others.getMax() ? 1 : key < others.getMin() ? -1 : 0;
    }

    private static Option key(ChoiceBody choice) {
        return choice.options().stream().filter(Option::key).findFirst().orElseThrow();
    }

    private static int length(Option option, Locale language) {
        return option.text().in(language).length();
    }

    private static List<ChoiceBody> choices(String bank) throws IOException {
        return BankTrees.bank(Files.readString(Path.of("exam-banks", bank + ".yaml"))).items().stream()
                .filter(item -> item.body().type() == ItemType.SINGLE_CHOICE)
                .map(item -> (ChoiceBody) item.body())
                .toList();
    }
}
