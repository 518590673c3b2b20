package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** What a row of a table says of how its item or gap is answered. */
final class TableBody {

    private static final Pattern PAIR = Pattern.compile("([A-Ja-j])\\s*[=:：\\-–]?>?\\s*(\\d{1,9}|[A-Za-z])");
    private static final Pattern PARTIAL = Pattern.compile("\\[(\\d{1,3})%]\\s*(.*)", Pattern.DOTALL);

    private final TableCells row;
    private final ItemDraft draft;
    private final ObjectNode tree;
    private final String key;

    /** @param tree of the item or of the gap */
    TableBody(TableCells row, ItemDraft draft, ObjectNode tree) {
        this.row = row;
        this.draft = draft;
        this.tree = tree;
        this.key = row.cell(Column.KEY);
    }

    void add() {
        switch (tree.path("type").asString()) {
            case "single-choice", "multiple-choice" -> {
                choice();
                scoring();
            }
            case "true-false" -> Truth.of(key).ifPresentOrElse(truth -> tree.put("answer", truth), this::noKey);
            case "situational-judgement" -> pairs("expert");
            case "matching" -> {
                pairs("match");
                TableTargets.add(row.texts(Column.TARGETS), tree.putArray("targets"));
                scoring();
            }
            case "ordering" -> ordering();
            case "numeric" -> {
                numeric();
                units();
            }
            default -> accepted();
        }
    }

    /** A gap is chosen where it has options, and typed where it has accepted answers or no number. */
    void addToGap() {
        boolean isChosen = IntStream.rangeClosed('A', 'J')
                .anyMatch(letter -> !row.texts(Column.OPTION, (char) letter).isEmpty());
        if (isChosen) {
            choice();
        } else if (row.texts(Column.ACCEPTED).isEmpty() && Numbers.read(key).isPresent()) {
            numeric();
        } else {
            accepted();
        }
    }

    private List<ObjectNode> options() {
        List<ObjectNode> options = new ArrayList<>();
        for (char letter = 'A'; letter <= 'J'; letter++) {
            ObjectNode text = row.texts(Column.OPTION, letter);
            if (!text.isEmpty()) {
                ObjectNode option =
                        tree.withArray("options").addObject().put("id", String.valueOf(Character.toLowerCase(letter)));
                option.set("text", text);
                ObjectNode why = row.texts(Column.WHY, letter);
                if (!why.isEmpty()) {
                    option.set("why", why);
                }
                options.add(option);
            }
        }
        return options;
    }

    private void choice() {
        List<ObjectNode> options = options();
        String letters = new TableKey(key, options, draft::lost)
                .letters(tree.path("type").asString("").equals("multiple-choice"));
        for (ObjectNode option : options) {
            if (letters.contains(option.path("id").asString())) {
                keyed(option);
            }
        }
        boolean known = letters.chars()
                .allMatch(letter -> options.stream()
                        .anyMatch(option -> option.path("id").asString().equals("" + (char) letter)));
        if (letters.isEmpty()) {
            noKey();
        } else if (!known) {
            draft.lost(Wording.of("the answer {0}, as there is no such option", key));
        }
    }

    /** In the order of a bank's file: before why. */
    private static void keyed(ObjectNode option) {
        var why = option.remove("why");
        option.put("key", true);
        if (why != null) {
            option.set("why", why);
        }
    }

    private void pairs(String property) {
        Map<String, String> values = new HashMap<>();
        Matcher pair = PAIR.matcher(key);
        while (pair.find()) {
            values.put(pair.group(1).toLowerCase(Locale.ROOT), pair.group(2).toLowerCase(Locale.ROOT));
        }
        if (values.isEmpty()) {
            noKey();
        } else {
            unread(pair.replaceAll(" "));
        }
        for (ObjectNode option : options()) {
            String id = option.path("id").asString();
            String value = values.getOrDefault(id, "");
            if (property.equals("match") && !value.isEmpty()) {
                option.put(property, value);
                values.remove(id);
            } else if (value.matches("[1-5]")) {
                option.put(property, Integer.parseInt(value));
                values.remove(id);
            }
        }
        values.forEach((id, value) -> unread(id.toUpperCase(Locale.ROOT) + " = " + value));
    }

    private void unread(String part) {
        String said = part.replaceAll("^[\\s,;，；、.。|/]+|[\\s,;，；、.。|/]+$", "");
        if (!said.isEmpty()) {
            draft.lost(Losses.of("{0} in the key, which says nothing of an option", said));
        }
    }

    private void ordering() {
        options();
        scoring();
        if (!key.isEmpty()) {
            draft.lost(Wording.of("the order {0}; the options must stand in their right order", key));
        }
    }

    private void numeric() {
        Numbers.read(key, draft::lost).ifPresentOrElse(answer -> tree.put("answer", answer), this::noKey);
        String tolerance = row.cell(Column.TOLERANCE);
        boolean percent = tolerance.endsWith("%") || tolerance.endsWith("％");
        Optional<BigDecimal> width =
                Numbers.read(percent ? tolerance.substring(0, tolerance.length() - 1) : tolerance, draft::lost);
        width.filter(number -> number.signum() > 0)
                .ifPresent(number -> tree.put(percent ? "tolerance-percent" : "tolerance", number));
        if (width.isEmpty() && !tolerance.isEmpty()) {
            draft.lost(Wording.of("{0}, which is no number", tolerance));
        }
    }

    private void units() {
        for (String unit : row.cell(Column.UNITS).split("[\n;；]")) {
            int equals = unit.lastIndexOf('=');
            String name = equals < 0 ? unit.strip() : unit.substring(0, equals).strip();
            String said = equals < 0 ? "" : unit.substring(equals + 1).strip();
            Optional<BigDecimal> factor = equals < 0 && !tree.has("units")
                    ? Optional.of(BigDecimal.ONE)
                    : Numbers.read(said, draft::lost).filter(number -> number.signum() > 0);
            if (factor.isPresent() && !name.isEmpty()) {
                tree.withArray("units").addObject().put("name", name).put("factor", factor.get());
            } else if (!unit.isBlank()) {
                draft.lost(Wording.of("the unit {0}, as its factor cannot be read", unit.strip()));
            }
        }
    }

    private void accepted() {
        ObjectNode texts = row.texts(Column.ACCEPTED);
        if (texts.isEmpty() && !key.isEmpty()) {
            texts.put(row.language().toLanguageTag(), key);
        }
        ObjectNode accepted = tree.putObject("accepted");
        texts.forEachEntry((tag, lines) -> AcceptedDraft.into(
                draft,
                accepted.putArray(tag),
                lines.asString()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(TableBody::accepted)
                        .toList()));
        if (texts.isEmpty()) {
            noKey();
        }
        if (TableFlag.of(row, Column.CASE_MATTERS, draft::lost)) {
            tree.put("case-matters", true);
        }
    }

    private static AcceptedDraft accepted(String line) {
        Matcher partial = PARTIAL.matcher(line.strip());
        return partial.matches()
                ? new AcceptedDraft(partial.group(2), new BigDecimal(partial.group(1)))
                : new AcceptedDraft(line.strip(), BigDecimal.valueOf(100));
    }

    private void scoring() {
        String scoring = TableWords.other(row.cell(Column.SCORING));
        if (scoring.matches("partial|penalty")) {
            tree.put("scoring", scoring);
        } else if (!scoring.isEmpty() && !scoring.equals("all-or-nothing")) {
            draft.lost(Wording.of("{0} {1}, which is none that there is", "scoring", scoring));
        }
    }

    private void noKey() {
        draft.lost(Wording.of("the right answer, as the row has none"));
    }
}
