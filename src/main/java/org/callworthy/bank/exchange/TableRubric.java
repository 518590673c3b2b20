package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.bank.Loss;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Criterion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How long an essay is and how it is rated: each criterion is a row below it. */
final class TableRubric {

    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,4})\\s*(?:[-–—~～至到]|to)\\s*(\\d{1,4})\\s*(?:words|个?[字词])?");
    private static final Pattern RUBRIC = Pattern.compile("([a-z0-9-]+)(?:\\s+([1-9]\\d{0,3}))?");
    private static final int MOST_WEIGHT = 5;

    private final TableCells row;
    private final ItemDraft draft;
    private final ItemKeys keys = new ItemKeys();
    private final List<Loss> losses = new ArrayList<>();

    TableRubric(TableCells row, ItemDraft draft) {
        this.row = row;
        this.draft = draft;
    }

    /** @return what of the rows is lost */
    List<Loss> add(List<TableCells> rows) {
        Matcher words = WORDS.matcher(row.cell(Column.WORDS));
        if (words.matches()) {
            draft.tree()
                    .putObject("words")
                    .put("least", Integer.parseInt(words.group(1)))
                    .put("most", Integer.parseInt(words.group(2)));
        } else if (!row.cell(Column.WORDS).isEmpty()) {
            draft.lost(Losses.of("{0} {1}, which is none that there is", "words", row.cell(Column.WORDS)));
        }
        if (rows.isEmpty()) {
            draft.lost(Wording.of("how it is rated: each criterion is a row of the type criterion below the essay"));
        } else {
            var criteria = head().putArray("criteria");
            rows.forEach(criterion -> criteria.add(criterion(criterion)));
        }
        return losses;
    }

    /** The rubric's key and number; without them, the first one of a rubric for this essay. */
    private ObjectNode head() {
        ObjectNode rubric = draft.tree().putObject("rubric");
        String said = row.cell(Column.RUBRIC);
        Matcher named = RUBRIC.matcher(said);
        if (named.matches() && Filing.isKey(named.group(1))) {
            return rubric.put("id", named.group(1))
                    .put("version", named.group(2) == null ? 1 : Integer.parseInt(named.group(2)));
        }
        if (!said.isEmpty()) {
            draft.lost(Wording.of("{0} {1}, which is none that there is", "rubric", said));
        }
        return rubric.put("id", draft.tree().path("id").asString()).put("version", 1);
    }

    private ObjectNode criterion(TableCells cells) {
        ObjectNode title = cells.texts(Column.TITLE);
        ObjectNode criterion = Json.mapper().createObjectNode();
        criterion.put("id", keys.next(cells.cell(Column.ID), title.toString()));
        criterion.set("title", title);
        competency(cells).ifPresent(competency -> criterion.put("competency", competency));
        criterion.put("weight", Math.max(1, number(cells, Column.WEIGHT, MOST_WEIGHT)));
        int mustReach = number(cells, Column.MUST_REACH, Criterion.HIGHEST_SCORE);
        if (mustReach > 0) {
            criterion.putObject("critical").put("must-reach", mustReach);
        }
        ObjectNode anchors = criterion.putObject("anchors");
        for (int score = 0; score <= Criterion.HIGHEST_SCORE; score++) {
            ObjectNode text = cells.texts(Column.SCORE, (char) ('0' + score));
            if (!text.isEmpty()) {
                anchors.set(String.valueOf(score), text);
            }
        }
        return criterion;
    }

    /** That of the essay, where the row names none. */
    private Optional<String> competency(TableCells cells) {
        String said = TableWords.other(cells.cell(Column.COMPETENCY));
        if (Filing.isKey(said)) {
            return Optional.of(said);
        }
        if (!said.isEmpty()) {
            lost(cells, Column.COMPETENCY);
        }
        return Optional.of(draft.tree().path("competency"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    /** From 1; 0 where none is given. */
    private int number(TableCells cells, Column column, int most) {
        String said = cells.cell(column);
        int number = Decimals.whole(said).orElse(0);
        boolean fits = number >= 1 && number <= most;
        if (!fits && !said.isEmpty()) {
            lost(cells, column);
        }
        return fits ? number : 0;
    }

    private void lost(TableCells cells, Column column) {
        losses.add(new Loss(
                cells.place(),
                Losses.of("{0} {1}, which is none that there is", column.heading(Locale.ENGLISH), cells.cell(column))));
    }
}
