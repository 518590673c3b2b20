package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * the first is numbered all are; else whatever follows an answer begins the next, and an explanation ends with an empty line.
 */
final class LetteredQuestions {

    private final IntFunction<Wording> place;
    private final ItemKeys keys = new ItemKeys();
    private final Locale language;
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final List<Table.Row> lines;
    private final boolean numbered;

    /** How many lines have been read. */
    private int read;

    private @Nullable LetteredQuestion open;
    private LetteredLine.@Nullable Numbered number;
    private int last;

    /** Behind the numbers of lists within the open question. */
    private final Set<Character> listed = new HashSet<>();

    /** Lines below an explanation, of which only the next ones tell whether they are part of it or a question. */
    private final List<Table.Row> loose = new ArrayList<>();

    private LetteredQuestions(List<Table.Row> lines, Locale language, IntFunction<Wording> place) {
        this.language = language;
        this.place = place;
        this.lines = lines;
        this.numbered = isNumbered(lines);
    }

    static ItemReading read(ItemFormat format, List<Table.Row> lines, Locale language, IntFunction<Wording> place) {
        LetteredQuestions questions = new LetteredQuestions(lines, language, place);
        questions.readAll();
        return new ItemReading.Read(format, questions.items, List.of(), List.of(), questions.losses);
    }

    private void readAll() {
        for (Table.Row line : lines) {
            read++;
            line(line.line(), line.cell(0).strip());
        }
        end();
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
        boolean apart = at > last + 1;
        last = at;
        if (numbered) {
            numbered(at, text);
        } else if (open != null && open.isExplained()) {
            belowExplanation(open, at, text, apart);
        } else if (open == null || !open.take(text, apart)) {
            end();
            begin(at, text, false);
        }
    }

    private void numbered(int at, String text) {
        Optional<LetteredLine.Numbered> any = LetteredLine.numbered(text);
        Optional<LetteredLine.Numbered> start = any.filter(this::startsQuestion);
        if (start.isPresent()) {
            end();
            begin(at, start.get().text(), false);
            number = start.get();
            listed.clear();
        } else if (open == null || LetteredLine.isSection(text) || !open.take(text, false)) {
            end();
            losses.add(new Loss(place.apply(at), Wording.of("a text that asks nothing")));
        } else {
            any.ifPresent(line -> listed.add(line.mark()));
        }
    }

    /**
     * A number within a question is one of its lines, unless it goes on where the question's own is. Once there is something to
     * answer, any number with the question's mark begins the next. With another mark the next number does, if no list has it; and
     * one below which something is asked, as where a section counts anew.
     */
    private boolean startsQuestion(LetteredLine.Numbered next) {
        if (open == null || number == null) {
            return true;
        }
        boolean isNext = next.number() == number.number() + 1;
        if (next.mark() == number.mark()) {
            return isNext || open.isAsking();
        }
        boolean inList = listed.contains(next.mark());
        return isNext && open.isAsking() && !inList
                || open.isAnswerable() && (next.number() == 1 || !inList) && asksBelow(open.isAnswered());
    }

    /** @param answered whether an answer is another question's */
    private boolean asksBelow(boolean answered) {
        for (Table.Row line : lines.subList(read, lines.size())) {
            String text = line.cell(0).strip();
            if (LetteredLine.numbered(text).isPresent()) {
                return false;
            }
            if (!LetteredLine.options(text, 0).isEmpty()
                    || answered && LetteredLine.answer(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** @param apart whether there is an empty line above */
    private void belowExplanation(LetteredQuestion explained, int at, String text, boolean apart) {
        boolean asks = !LetteredLine.options(text, 0).isEmpty()
                || LetteredLine.answer(text).isPresent();
        if (LetteredLine.explanation(text).isPresent()) {
            loose.forEach(line -> explained.explain(line.cell(0)));
            loose.clear();
            explained.take(text, false);
        } else if (asks && !loose.isEmpty()) {
            List<Table.Row> stem = List.copyOf(loose);
            loose.clear();
            end();
            LetteredQuestion next =
                    begin(stem.getFirst().line(), stem.getFirst().cell(0), true);
            stem.stream().skip(1).forEach(line -> next.take(line.cell(0), true));
            next.take(text, false);
        } else if (apart) {
            end();
            begin(at, text, true);
        } else {
            loose.add(new Table.Row(at, List.of(text)));
        }
    }

    /** @param doubtful whether its first lines may belong to the explanation above */
    private LetteredQuestion begin(int at, String text, boolean doubtful) {
        LetteredQuestion question = new LetteredQuestion(place.apply(at), numbered, doubtful);
        question.take(text, false);
        open = question;
        return question;
    }

    private void end() {
        LetteredQuestion question = open;
        open = null;
        if (question == null) {
            return;
        }
        loose.forEach(line -> question.explain(line.cell(0)));
        loose.clear();
        if (question.isAsking()) {
            items.add(question.item(keys, language));
        } else {
            losses.add(new Loss(question.place(), Wording.of("a text that asks nothing")));
        }
    }
}
