package org.callworthy.roleplay;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;

/**
 * What a synthesiser can take and a listener can keep in mind: at most 60 English words or 110 Chinese characters, and
 * no word or number that the voices choke on.
 */
final class LineRules {

    private static final int MOST_WORDS = 60;
    private static final int MOST_CHINESE_CHARACTERS = 110;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 20;

    private static final Pattern NOT_SPOKEN = Pattern.compile("[<>{}\\[\\]*_#^~|\\\\=+@&%€$£¥]|\\p{So}|\\p{Cn}");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{11,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private LineRules() {}

    record Objection(Wording message, Wording whatWouldBeRight) {}

    /** @param language as in content files: {@code en} or {@code zh-CN} */
    static Optional<Objection> objection(String language, String line) {
        Optional<Objection> inAnyLanguage = inAnyLanguage(line);
        if (inAnyLanguage.isPresent()) {
            return inAnyLanguage;
        }
        return language.equals("en") ? inEnglish(line) : inChinese(line);
    }

    private static Optional<Objection> inAnyLanguage(String line) {
        var sign = NOT_SPOKEN.matcher(line);
        if (sign.find()) {
            return says(Wording.of("the voice cannot speak {0}", sign.group()), "words instead of the sign");
        }
        return Arrays.stream(line.split("[^\\p{IsLatin}\\p{N}'’]+"))
                .filter(word -> word.length() > (word.matches("\\p{N}+") ? LONGEST_NUMBER : LONGEST_WORD))
                .findFirst()
                .flatMap(word -> says(
                        Wording.of("the voice cannot speak a word of {0} characters", word.length()),
                        "words of at most 40 letters, numbers of at most 20 digits"));
    }

    private static Optional<Objection> inEnglish(String line) {
        int words = line.strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            return says(Wording.of("the line is too long to be spoken: {0} words", words), "at most 60 words");
        }
        var letter = OTHER_SCRIPT.matcher(line);
        return letter.find()
                ? says(Wording.of("the English voice cannot read {0}", letter.group()), "English words only")
                : Optional.empty();
    }

    private static Optional<Objection> inChinese(String line) {
        long characters = CHINESE.matcher(line).results().count();
        if (characters > MOST_CHINESE_CHARACTERS) {
            return says(
                    Wording.of("the line is too long to be spoken: {0} characters", characters),
                    "at most 110 characters");
        }
        var word = LATIN_WORD.matcher(line);
        if (word.find()) {
            return says(Wording.of("the Chinese voice cannot read {0}", word.group()), "Chinese words");
        }
        return characters == 0
                ? says(Wording.of("the line has no Chinese words"), "what the caller says in Chinese")
                : Optional.empty();
    }

    private static Optional<Objection> says(Wording message, String whatWouldBeRight) {
        return Optional.of(new Objection(message, Wording.of(whatWouldBeRight)));
    }
}
