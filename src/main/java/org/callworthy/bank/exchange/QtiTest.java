package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.Loss;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** A test as the exam of a scheme: each section says how many items of which competency make a form. */
final class QtiTest {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final String[] RULES = {
        "preCondition",
        "branchRule",
        "outcomeProcessing",
        "testFeedback",
        "templateDefault",
        "weight",
        "itemSessionControl",
        "adaptiveSelection"
    };

    private final QtiPackage files;
    private final String path;
    private final Map<String, ImportedItem> items;
    private final Locale language;
    private final List<Wording> lost = new ArrayList<>();
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();

    QtiTest(QtiPackage files, String path, Map<String, ImportedItem> items, Locale language) {
        this.files = files;
        this.path = path;
        this.items = items;
        this.language = language;
    }

    /** Empty texts where it is not known. */
    private record Cell(String competency, String difficulty) {}

    ObjectNode read(XmlElement test, List<Loss> losses) {
        String title = test.get("title").isEmpty() ? test.get("identifier") : test.get("title");
        ObjectNode exam = Json.mapper().createObjectNode();
        exam.put("id", new ItemKeys().of(test.get("identifier"), test.get("identifier"), title));
        exam.put("kind", "exam");
        exam.putObject("title").put(language.toLanguageTag(), Losses.cut(title));
        minutes(test).ifPresent(minutes -> exam.put("minutes", minutes));
        for (XmlElement part : test.all("testPart")) {
            if (part.get("navigationMode").equals("linear")) {
                lost("that nobody can go back to an item");
            }
            part.all("assessmentSection", "assessmentSectionRef").forEach(section -> section(section, path, 0));
        }
        var blueprint = exam.putArray("blueprint");
        cells.forEach((cell, count) -> {
            ObjectNode made = blueprint.addObject();
            if (!cell.competency().isEmpty()) {
                made.put("competency", cell.competency());
            }
            if (!cell.difficulty().isEmpty()) {
                made.put("difficulty", cell.difficulty());
            }
            made.put("items", count);
        });
        rules(test);
        lost.forEach(what -> losses.add(new Loss(Wording.of("the test {0}", Losses.cut(title)), what)));
        return exam;
    }

    private void lost(String what, java.io.Serializable... args) {
        Wording wording = Losses.of(what, args);
        if (!lost.contains(wording)) {
            lost.add(wording);
        }
    }

    /** Of the whole test, or of its only part. */
    private Optional<Integer> minutes(XmlElement test) {
        List<XmlElement> parts = test.all("testPart");
        Optional<XmlElement> limits = test.first("timeLimits")
                .or(() -> parts.size() == 1 ? parts.getFirst().first("timeLimits") : Optional.empty());
        long all = test.within("timeLimits").size();
        if (all > limits.stream().count()) {
            lost("the time limits of parts, sections and items: an exam has one for all");
        }
        return limits.flatMap(limit -> Decimals.read(limit.get("maxTime")))
                .filter(seconds -> seconds.signum() > 0)
                .map(seconds -> seconds.divide(MINUTE, 0, RoundingMode.UP).intValue());
    }

    private void section(XmlElement section, String from, int depth) {
        if (section.is("assessmentSectionRef")) {
            String file = QtiPackage.resolve(from, section.get("href"));
            Optional<XmlElement> root = files.xml(file).filter(xml -> xml.is("assessmentSection"));
            if (root.isEmpty() || depth > 10) {
                lost("the section {0}, which cannot be read", section.get("href"));
            } else {
                section(root.get(), file, depth + 1);
            }
            return;
        }
        String name = section.get("title").isEmpty() ? section.get("identifier") : section.get("title");
        if (section.first("ordering")
                .filter(ordering -> ordering.get("shuffle").equals("true"))
                .isEmpty()) {
            lost("the fixed order of the items: here they are shuffled");
        }
        section.all("rubricBlock")
                .forEach(block -> lost(
                        "the text before section {0}: {1}",
                        name, block.content().strip()));
        List<XmlElement> refs = section.all("assessmentItemRef");
        List<XmlElement> inner = section.all("assessmentSection", "assessmentSectionRef");
        Optional<Integer> select = section.first("selection").flatMap(s -> Decimals.whole(s.get("select")));
        if (section.first("selection")
                .filter(s -> s.get("withReplacement").equals("true"))
                .isPresent()) {
            lost("that section {0} can draw an item twice", name);
        }
        if (select.isPresent() && !inner.isEmpty()) {
            lost("that {0} of the parts of section {1} are drawn: here all are", select.get(), name);
        } else if (select.isPresent()) {
            drawn(refs, from, select.get(), name);
            return;
        }
        refs.forEach(ref -> count(new Cell(filed(ref, from, "competency"), ""), 1));
        inner.forEach(part -> section(part, from, depth + 1));
    }

    private void drawn(List<XmlElement> refs, String from, int select, String name) {
        List<String> competencies = refs.stream()
                .map(ref -> filed(ref, from, "competency"))
                .distinct()
                .toList();
        List<String> difficulties = refs.stream()
                .map(ref -> filed(ref, from, "difficulty"))
                .distinct()
                .toList();
        if (competencies.size() > 1) {
            lost("from which items section {0} draws {1}: they are of several competencies", name, select);
        } else if (competencies.equals(List.of(""))) {
            lost("from which items section {0} draws {1}: their competency is not said", name, select);
        }
        count(
                new Cell(
                        competencies.size() == 1 ? competencies.getFirst() : "",
                        difficulties.size() == 1 ? difficulties.getFirst() : ""),
                select);
    }

    private void count(Cell cell, int count) {
        if (count > 0) {
            cells.merge(cell, count, Integer::sum);
        }
    }

    private String filed(XmlElement ref, String from, String property) {
        ImportedItem item = items.get(QtiPackage.resolve(from, ref.get("href")));
        if (item == null) {
            lost("the item {0}, which was not carried over", ref.get("href"));
            return "";
        }
        return item.item().path(property).asString("");
    }

    private void rules(XmlElement test) {
        for (String rule : RULES) {
            if (!test.within(rule).isEmpty()) {
                lost("its rules of the kind {0}", rule);
            }
        }
    }
}
