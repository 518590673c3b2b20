package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * Questions with lettered options and a line that names the answer: Aiken, and what people write with a word processor. Where
 * the first is numbered all are; else whatever follows an answer begins the next.
 */
final class LetteredQuestions {

    private final IntFunction<Wording> place;
    private final ItemKeys keys = new ItemKeys();
    private final Locale language;
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final boolean numbered;
    private @Nullable LetteredQuestion open;
    private int number;

    private LetteredQuestions(List<Table.Row> lines, Locale language, IntFunction<Wording> place) {
        this.language = language;
        this.place = place;
        this.numbered = isNumbered(lines);
    }

    static ItemReading read(ItemFormat format, List<Table.Row> lines, Locale language, IntFunction<Wording> place) {
        LetteredQuestions questions = new LetteredQuestions(lines, language, place);
        lines.forEach(line -> questions.line(line.line(), line.cell(0).strip()));
        questions.end();
        return new ItemReading.Read(format, questions.items, List.of(), List.of(), questions.losses);
    }

    /** Before the first option or answer, a number. */
    private static boolean isNumbered(List<Table.Row> lines) {
        for (Table.Row line : lines) {
            String text = line.cell(0).strip();
            if (LetteredLine.numbered(text).isPresent()) {
                return true;
            }
            if (LetteredLine.answer(text).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private void line(int at, String text) {
        if (text.isEmpty()) {
            return;
        }
        Optional<LetteredLine.Numbered> start = numbered ? LetteredLine.numbered(text) : Optional.empty();
        if (start.isPresent() && startsQuestion(start.get().number())) {
            begin(at, start.get().text());
            number = start.get().number();
        } else if (open == null || numbered && LetteredLine.isSection(text)) {
            end();
            unopened(at, text);
        } else if (!open.take(text)) {
            end();
            unopened(at, text);
        }
    }

    private boolean startsQuestion(int next) {
        return open == null || open.isAsking() || next == number + 1;
    }

    private void unopened(int at, String text) {
        if (numbered) {
            losses.add(new Loss(place.apply(at), Wording.of("a text that asks nothing")));
        } else {
            begin(at, text);
        }
    }

    private void begin(int at, String text) {
        end();
        open = new LetteredQuestion(place.apply(at), numbered);
        open.take(text);
    }

    private void end() {
        LetteredQuestion question = open;
        open = null;
        if (question == null) {
            return;
        }
        if (question.isAsking()) {
            items.add(question.item(keys, language));
        } else {
            losses.add(new Loss(question.place(), Wording.of("a text that asks nothing")));
        }
    }
}
