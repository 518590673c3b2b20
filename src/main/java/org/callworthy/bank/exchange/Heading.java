package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.Languages;
import org.callworthy.scheme.Criterion;

/**
 * What a column holds.
 *
 * @param letter of the option, from A, or the score, from 0; a space where there is none
 * @param language of the texts in it
 */
record Heading(Column column, char letter, Locale language) {

    static final char NO_LETTER = ' ';

    private static final Pattern LANGUAGE =
            Pattern.compile("(.*?)\\s*[(\\[（【]\\s*(en|english|英文|英语|zh-cn|zh|chinese|中文|简体中文)\\s*[)\\]）】]");
    private static final Pattern LETTERED = Pattern.compile("(.*?)\\s*([a-z]|\\d|10)");
    private static final int LONGEST = 60;
    private static final int COLUMNS_OF_OPTIONS = 10;

    /** @param otherwise the language of a column that names none */
    static Optional<Heading> of(String cell, Locale otherwise) {
        String name = cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher language = LANGUAGE.matcher(name);
        if (language.matches()) {
            boolean english =
                    language.group(2).startsWith("en") || language.group(2).startsWith("英");
            return named(language.group(1), english ? Languages.ENGLISH : Languages.CHINESE);
        }
        return named(name, otherwise);
    }

    private static Optional<Heading> named(String name, Locale language) {
        Optional<Heading> whole = Column.of(name)
                .filter(column -> !column.isLettered())
                .map(column -> new Heading(column, NO_LETTER, language));
        return whole.isPresent() ? whole : lettered(name, language);
    }

    /** {@code Option A}, {@code 选项A}, {@code why a}, or a letter alone. */
    private static Optional<Heading> lettered(String name, Locale language) {
        Matcher lettered = LETTERED.matcher(name);
        if (!lettered.matches()) {
            return Optional.empty();
        }
        String which = lettered.group(2);
        String word = lettered.group(1);
        Optional<Column> column =
                word.isEmpty() || word.equals("answer") ? Optional.of(Column.OPTION) : Column.of(word);
        return column.filter(Column::isLettered)
                .flatMap(each -> letter(each, which).map(letter -> new Heading(each, letter, language)));
    }

    private static Optional<Character> letter(Column column, String which) {
        if (column == Column.SCORE) {
            return Optional.of(which.charAt(0)).filter(score -> score >= '0' && score <= '0' + Criterion.HIGHEST_SCORE);
        }
        char letter = Character.isDigit(which.charAt(0))
                ? (char) ('A' + Integer.parseInt(which) - 1)
                : Character.toUpperCase(which.charAt(0));
        return Optional.of(letter).filter(option -> option >= 'A' && option < 'A' + COLUMNS_OF_OPTIONS);
    }

    String text(Locale reader) {
        boolean chinese = Languages.serving(reader).equals(Languages.CHINESE);
        String name = column.heading(reader);
        String lettered = letter == NO_LETTER ? name : name + (chinese ? "" : " ") + letter;
        return column.isText() ? lettered + " (" + language.toLanguageTag() + ")" : lettered;
    }
}
