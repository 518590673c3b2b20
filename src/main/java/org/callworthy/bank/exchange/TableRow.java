package org.callworthy.bank.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.AcceptedTexts;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemBody;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.MatchingBody;
import org.callworthy.bank.Material;
import org.callworthy.bank.NumberKey;
import org.callworthy.bank.NumericBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.OrderingBody;
import org.callworthy.bank.ShortTextBody;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Criterion;

/** An item, one of its parts or a material as the cells of its row. */
final class TableRow {

    private final List<Locale> languages;
    private final Lost lost;
    private final Map<Heading, String> cells = new HashMap<>();

    TableRow(List<Locale> languages, Lost lost) {
        this.languages = languages;
        this.lost = lost;
    }

    Map<Heading, String> cells(ItemText item) {
        put(Column.ID, item.key());
        put(Column.TYPE, item.type().key());
        ItemFacts.of(item)
                .forEach((name, fact) ->
                        put(Column.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), fact));
        put(Column.TAGS, String.join(", ", item.tags().tags()));
        text(Column.STEM, Heading.NO_LETTER, item.stem());
        body(item.body());
        text(Column.RATIONALE, Heading.NO_LETTER, item.rationale());
        return cells;
    }

    Map<Heading, String> cells(ClozeBody.Gap gap) {
        put(Column.TYPE, RowKind.GAP.word());
        put(Column.ID, gap.id());
        switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) -> choices(options);
            case ClozeBody.GapKey.Typed(var accepted) -> {
                lines(Column.ACCEPTED, language -> accepted(accepted, language));
                put(Column.CASE_MATTERS, accepted.caseMatters() ? "true" : "");
            }
            case ClozeBody.GapKey.Number(var key) -> number(key);
        }
        return cells;
    }

    Map<Heading, String> cells(Criterion criterion) {
        put(Column.TYPE, RowKind.CRITERION.word());
        put(Column.ID, criterion.id());
        put(Column.COMPETENCY, criterion.competency());
        text(Column.TITLE, Heading.NO_LETTER, criterion.title());
        put(Column.WEIGHT, String.valueOf(criterion.weight()));
        criterion.mustReach().ifPresent(least -> put(Column.MUST_REACH, String.valueOf(least)));
        criterion.anchors().forEach((score, text) -> text(Column.SCORE, (char) ('0' + score), text));
        return cells;
    }

    Map<Heading, String> cells(Material material) {
        put(Column.ID, material.key());
        put(Column.VERSION, String.valueOf(material.number()));
        put(Column.CASE, material.isCase() ? "true" : "");
        text(Column.TITLE, Heading.NO_LETTER, material.title());
        text(Column.TEXT, Heading.NO_LETTER, material.text());
        return cells;
    }

    private void body(ItemBody body) {
        switch (body) {
            case ChoiceBody choice
            when choice.type() == ItemType.TRUE_FALSE ->
                put(Column.KEY, String.valueOf(choice.keyed().contains(ChoiceBody.TRUE)));
            case ChoiceBody choice -> choices(choice.options());
            case JudgementBody(var reactions) -> {
                options(reactions);
                key(
                        reactions,
                        option -> letter(reactions, option) + "="
                                + option.expert().orElse(0));
            }
            case OrderingBody(var options, var partial) -> options(options);
            case MatchingBody(var options, var targets, var partial) -> {
                options(options);
                key(
                        options,
                        option -> letter(options, option) + "=" + option.match().orElse(""));
                lines(
                        Column.TARGETS,
                        language -> targets.stream()
                                .map(target -> target.id() + ". "
                                        + oneLine(target.text().in(language)))
                                .collect(Collectors.joining("\n")));
            }
            case NumericBody(var key) -> number(key);
            case ShortTextBody(var accepted) -> lines(Column.ACCEPTED, language -> accepted(accepted, language));
            case EssayBody essay -> {
                put(Column.WORDS, essay.length().least() + "-" + essay.length().most());
                put(
                        Column.RUBRIC,
                        essay.rubric().key()
                                + (essay.rubric().number() > 1
                                        ? " " + essay.rubric().number()
                                        : ""));
            }
            case ClozeBody cloze -> {}
        }
    }

    private void choices(List<Option> options) {
        options(options);
        key(options, option -> option.key() ? letter(options, option) : "");
    }

    private void options(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            char letter = (char) ('A' + i);
            Option option = options.get(i);
            if (!option.id().equals(String.valueOf(Character.toLowerCase(letter)))) {
                lost.add(Wording.of(
                        "that an option has the letter {0}: in a table it has that of its place", option.id()));
            }
            text(Column.OPTION, letter, option.text());
            option.why().ifPresent(why -> text(Column.WHY, letter, why));
        }
    }

    private static String letter(List<Option> options, Option option) {
        return String.valueOf((char) ('A' + options.indexOf(option)));
    }

    private void key(List<Option> options, Function<Option, String> said) {
        put(
                Column.KEY,
                options.stream().map(said).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    private void number(NumberKey key) {
        put(Column.KEY, Numbers.plain(key.answer()).toPlainString());
        if (key.tolerance().signum() > 0) {
            put(Column.TOLERANCE, Numbers.plain(key.tolerance()).toPlainString() + (key.percent() ? "%" : ""));
        }
        put(
                Column.UNITS,
                key.units().stream()
                        .map(unit -> unit.name() + " = "
                                + Numbers.plain(unit.factor()).toPlainString())
                        .collect(Collectors.joining("\n")));
    }

    private static String accepted(AcceptedTexts accepted, Locale language) {
        return accepted.byTag().getOrDefault(language.toLanguageTag(), List.of()).stream()
                .map(answer ->
                        (answer.percent() < 100 || answer.text().startsWith("[") ? "[" + answer.percent() + "%] " : "")
                                + oneLine(answer.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private void lines(Column column, Function<Locale, String> lines) {
        languages.forEach(language -> cell(new Heading(column, Heading.NO_LETTER, language), lines.apply(language)));
    }

    private void text(Column column, char letter, LocalizedText text) {
        languages.forEach(language -> cell(new Heading(column, letter, language), text.in(language)));
    }

    private void put(Column column, String text) {
        cell(new Heading(column, Heading.NO_LETTER, Locale.ENGLISH), text);
    }

    private void cell(Heading heading, String text) {
        if (!text.isBlank()) {
            cells.put(heading, text);
        }
    }
}
