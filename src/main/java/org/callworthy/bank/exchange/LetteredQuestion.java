package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemType;
import org.callworthy.common.yaml.Wording;

/** A question with lettered options while its lines are gathered, and the item that it becomes. */
final class LetteredQuestion {

    private static final Pattern LETTERS =
            Pattern.compile("[A-Za-z](?:(?:\\s*[,，;；、&+/]\\s*|\\s+and\\s+|\\s*和\\s*|\\s*)[A-Za-z])*[.。]?");
    private static final int LONGEST_KEY = 60;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Wording place;
    private final boolean numbered;
    private final boolean belowExplanation;
    private final List<String> stem = new ArrayList<>();
    private final List<StringBuilder> options = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final List<String> moreAnswers = new ArrayList<>();
    private Optional<String> answer = Optional.empty();
    private boolean doubtful;

    /**
     * @param numbered whether the next question can be told by its number, so that explanations may be long
     * @param belowExplanation of a question without a number, so that its first lines may be part of that
     */
    LetteredQuestion(Wording place, boolean numbered, boolean belowExplanation) {
        this.place = place;
        this.numbered = numbered;
        this.belowExplanation = belowExplanation;
    }

    Wording place() {
        return place;
    }

    boolean isAsking() {
        return isAnswerable() || KeyInStem.isIn(String.join("\n", stem));
    }

    /** Whether there is more than a stem. */
    boolean isAnswerable() {
        return !options.isEmpty() || isAnswered();
    }

    boolean isAnswered() {
        return answer.isPresent();
    }

    boolean isExplained() {
        return isAnswered() && !explanation.isEmpty();
    }

    void explain(String line) {
        explanation.add(line);
    }

    /** @param apart whether it may be the first of the question. @return whether the line belongs to the question */
    boolean take(String line, boolean apart) {
        Optional<String> given = LetteredLine.answer(line);
        Optional<String> why = LetteredLine.explanation(line);
        if (given.isPresent() && answer.isEmpty()) {
            answer = given;
        } else if (why.isPresent()) {
            explanation.add(why.get());
        } else if (!explanation.isEmpty() && numbered) {
            given.ifPresent(moreAnswers::add);
            explanation.add(line);
        } else if (answer.isPresent()) {
            return false;
        } else {
            List<String> more = stem.isEmpty() ? List.of() : LetteredLine.options(line, options.size());
            more.forEach(option -> options.add(new StringBuilder(option)));
            if (more.isEmpty() && options.isEmpty()) {
                doubtful |= apart && belowExplanation && !stem.isEmpty();
                stem.add(line);
            } else if (more.isEmpty()) {
                options.getLast().append('\n').append(line);
            }
        }
        return true;
    }

    ImportedItem item(ItemKeys keys, Locale language) {
        String asked =
                String.join("\n", stem).strip() + answer.map(DrawnSigns::of).orElse("");
        String key = answer.map(DrawnSigns::without).orElse("").strip();
        Optional<KeyInStem> inStem = key.isEmpty() ? KeyInStem.find(asked) : Optional.empty();
        ItemDraft draft = draft(
                inStem.map(KeyInStem::letters).orElse(key),
                inStem.map(KeyInStem::cleared).orElse(asked),
                keys,
                language);
        if (doubtful) {
            draft.lost(Wording.of("that its first lines may belong to the explanation above: no empty line tells"));
        }
        moreAnswers.forEach(more -> draft.lost(
                Wording.of("a second answer {0}: a question without a number may stand in the explanation", more)));
        String why = String.join("\n", explanation).strip();
        if (!why.isEmpty()) {
            draft.text("rationale", why);
        }
        return draft.done();
    }

    private ItemDraft draft(String key, String asked, ItemKeys keys, Locale language) {
        if (options.isEmpty()) {
            return withoutOptions(key, asked, keys, language);
        }
        String letters = key.length() <= LONGEST_KEY && LETTERS.matcher(key).matches()
                ? key.replaceAll("(?i)\\band\\b", "")
                        .replaceAll("[^A-Za-z]", "")
                        .toUpperCase(Locale.ROOT)
                : "";
        List<WeightedChoice.Weighted> weighted = new ArrayList<>();
        BigDecimal part = part(letters);
        for (int i = 0; i < options.size(); i++) {
            BigDecimal percent = letters.indexOf('A' + i) >= 0 ? part : BigDecimal.ZERO;
            weighted.add(new WeightedChoice.Weighted(options.get(i).toString(), percent, ""));
        }
        WeightedChoice choice = new WeightedChoice(weighted, letters.length() > 1);
        ItemDraft draft = new ItemDraft(place, language, keys.next("", asked), choice.type());
        draft.text("stem", letters.isEmpty() ? asked : KeyInStem.without(asked, letters, draft::lost));
        choice.into(draft);
        draft.tree().remove("scoring");
        letters.chars()
                .filter(letter -> letter >= 'A' + options.size())
                .forEach(letter -> draft.lost(Wording.of("the answer {0}, as there is no such option", (char) letter)));
        return draft;
    }

    /** Each key's, as nothing is said of them. */
    private BigDecimal part(String letters) {
        long keys = letters.chars()
                .distinct()
                .filter(letter -> letter < 'A' + options.size())
                .count();
        return keys == 0 ? ALL : Decimals.divide(ALL, BigDecimal.valueOf(keys));
    }

    private ItemDraft withoutOptions(String key, String asked, ItemKeys keys, Locale language) {
        Optional<Boolean> truth = Truth.of(key);
        boolean number = Numbers.read(key).isPresent();
        ItemType type = truth.isPresent() ? ItemType.TRUE_FALSE : number ? ItemType.NUMERIC : ItemType.SHORT_TEXT;
        ItemDraft draft = new ItemDraft(place, language, keys.next("", asked), type).text("stem", asked);
        if (truth.isPresent()) {
            draft.tree().put("answer", truth.get());
        } else if (number) {
            Numbers.put(draft.tree(), Numbers.read(key, draft::lost).orElseThrow(), BigDecimal.ZERO);
        } else {
            new GapDraft(draft, false)
                    .accepted(Arrays.stream(key.split("[|｜]"))
                            .map(text -> new AcceptedDraft(text.strip(), ALL))
                            .toList());
        }
        return draft;
    }
}
