package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.certification.Dossier;
import org.callworthy.certification.Erasure;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.LateDecision;
import org.callworthy.rating.Mark;
import org.callworthy.scoring.ui.ResultPanel;

/** What the components came to, how the role-plays were rated, and what happened meanwhile. */
class EvidencePanel extends Section {

    EvidencePanel(Dossier dossier) {
        addClassName("certification-evidence");
        add(new H2(getTranslation("certification.profile")));
        add(new ResultPanel(dossier.profile()));
        dossier.keeping()
                .erasures()
                .forEach(each -> add(
                        new Paragraph(getTranslation("certification.erased." + each.what(), Formats.date(each.at())))));
        dossier.exams().forEach(this::exam);
        dossier.rolePlays()
                .forEach(call -> rolePlay(
                        call, dossier.keeping().erased(Erasure.What.RECORDINGS).isEmpty()));
        add(new H2(getTranslation("certification.record")));
        add(new Paragraph(getTranslation(
                dossier.agreementsAccepted()
                        ? "certification.agreements.accepted"
                        : "certification.agreements.missing")));
        add(new Paragraph(
                dossier.trainedOrRated().isEmpty()
                        ? getTranslation("certification.involved.none")
                        : getTranslation("certification.involved", String.join(", ", dossier.trainedOrRated()))));
        add(new Paragraph(
                getTranslation("certification.earlier", dossier.earlier().size())));
    }

    private void exam(Dossier.Exam exam) {
        add(new H2(getTranslation("certification.exam")));
        add(new Paragraph(getTranslation(
                "certification.exam.items",
                exam.answered(),
                exam.omitted(),
                exam.notReached(),
                Formats.length(exam.spentMs()))));
        incidents(exam.incidents());
        late(exam);
    }

    private void late(Dossier.Exam exam) {
        LateDecision decided = exam.late();
        if (decided != null) {
            add(new Paragraph(getTranslation(
                    decided.counts() ? "certification.late.counted" : "certification.late.left",
                    Objects.requireNonNullElse(decided.by(), "–"),
                    decided.reason())));
        } else if (exam.incidents().stream().anyMatch(each -> each.kind() == IncidentKind.LATE_ANSWERS)) {
            add(new Paragraph(getTranslation("certification.late.undecided")));
        }
    }

    private void rolePlay(Dossier.RolePlay call, boolean audible) {
        add(new H2(getTranslation("certification.role-play")));
        if (audible) {
            add(new CallAudio(call.performance(), getTranslation("certification.recording")));
        }
        NativeTable table = table("certification.criterion", "certification.settled");
        NativeTableRow head =
                (NativeTableRow) table.getHead().getChildren().findFirst().orElseThrow();
        call.sheets()
                .forEach(sheet -> head.addHeaderCell().setText(getTranslation("certification.rater", sheet.place())));
        call.criteria().forEach(criterion -> {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(criterion.title().in(getLocale()));
            row.addDataCell()
                    .setText(criterion.score().stripTrailingZeros().toPlainString()
                            + (criterion.failed() ? " · " + getTranslation("certification.critical") : ""));
            call.sheets()
                    .forEach(sheet ->
                            row.addDataCell().setText(mark(sheet.marks().getOrDefault(criterion.id(), Mark.EMPTY))));
        });
        add(scroll(table));
        incidents(call.incidents());
    }

    private static String mark(Mark mark) {
        String pinned = mark.pinnedMillis() == null ? "" : " [" + Formats.length(mark.pinnedMillis()) + "]";
        return Objects.toString(mark.score(), "–") + (mark.note().isEmpty() ? "" : " – " + mark.note()) + pinned;
    }

    private void incidents(List<Incident> incidents) {
        add(new Paragraph(
                incidents.isEmpty()
                        ? getTranslation("certification.incidents.none")
                        : getTranslation("certification.incidents", incidents.size())));
        UnorderedList list = new UnorderedList();
        incidents.forEach(each -> list.add(new ListItem(line(each))));
        add(list);
    }

    /** Of late answers the detail is a number, which stands within the text. */
    private String line(Incident of) {
        return Stream.of(
                        Formats.dateTime(of.happenedAt()),
                        getTranslation("certification.incident." + of.kind(), of.detail()),
                        of.kind() == IncidentKind.LATE_ANSWERS ? "" : of.detail())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private NativeTable table(String... headings) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            head.addHeaderCell().setText(getTranslation(heading));
        }
        return table;
    }

    private static Div scroll(NativeTable table) {
        Div frame = new Div(table);
        frame.addClassName("certification-scroll");
        return frame;
    }
}
