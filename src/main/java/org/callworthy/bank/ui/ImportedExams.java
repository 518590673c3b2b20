package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.callworthy.bank.SchemeExams;
import org.callworthy.common.ui.Downloads;
import tools.jackson.databind.node.ObjectNode;

/** What the tests of a file say about drawing forms, and that as the text for a scheme, where blueprints have their place. */
final class ImportedExams extends Div {

    private final transient List<ObjectNode> exams;
    private final String bank;
    private final ImportFields fields;

    /** @param fields say the competency of what the file files under none */
    ImportedExams(List<ObjectNode> exams, String bank, ImportFields fields) {
        this.exams = List.copyOf(exams);
        this.bank = bank;
        this.fields = fields;
        addClassName("imported-exams");
        show();
        addAttachListener(attached -> {
            var changes = fields.onCompetency(this::show);
            attached.getSource().addDetachListener(detached -> {
                changes.remove();
                detached.unregisterListener();
            });
        });
    }

    private void show() {
        removeAll();
        Optional<String> competency = fields.competency();
        byte[] text = SchemeExams.yaml(exams, Optional.of(bank), competency).getBytes(StandardCharsets.UTF_8);
        add(
                new H3(getTranslation("bank.import.blueprints")),
                new Paragraph(getTranslation("bank.import.blueprints.next")),
                Downloads.link(
                        getTranslation("bank.import.blueprints.file"),
                        "exams.yaml",
                        "application/yaml;charset=UTF-8",
                        to -> to.write(text)));
        exams.forEach(exam -> show(exam, competency));
    }

    private void show(ObjectNode exam, Optional<String> competency) {
        List<ObjectNode> cells = SchemeExams.cells(exam, competency);
        int items = cells.stream().mapToInt(cell -> cell.path("items").asInt()).sum();
        String title =
                exam.path("title").valueStream().findFirst().orElseThrow().asString();
        Paragraph figures = new Paragraph(
                exam.has("minutes")
                        ? getTranslation(
                                "bank.import.exam.minutes",
                                items,
                                exam.path("minutes").asInt())
                        : getTranslation("bank.import.exam", items));
        figures.addClassName("figures");
        UnorderedList list = new UnorderedList();
        cells.forEach(cell -> list.add(new ListItem(said(cell))));
        add(new H4(title), figures, list);
    }

    private String said(ObjectNode cell) {
        String competency = cell.path("competency").isString()
                ? fields.title(cell.path("competency").asString())
                : getTranslation("bank.import.exam.unfiled");
        String kind = cell.has("difficulty")
                ? competency + ", "
                        + getTranslation(
                                "bank.difficulty." + cell.path("difficulty").asString())
                : competency;
        return getTranslation("bank.import.exam.cell", kind, cell.path("items").asInt());
    }
}
