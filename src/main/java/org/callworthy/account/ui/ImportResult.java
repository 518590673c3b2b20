package org.callworthy.account.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.account.CertificateNames;
import org.callworthy.account.ImportFault;
import org.callworthy.account.ImportLine;
import org.callworthy.account.ImportLine.Verdict;
import org.callworthy.account.ImportPreview;

/** What a people file would do, a verdict a line, and the button that does it. */
class ImportResult extends Div {

    private final transient CertificateNames certificates;
    private final Grid<ImportLine> grid = new Grid<>();

    ImportResult(ImportPreview preview, CertificateNames certificates, SerializableRunnable apply) {
        this.certificates = certificates;
        add(new H2(getTranslation("account.import.preview")));
        if (!preview.faults().isEmpty()) {
            preview.faults().forEach(fault -> add(bad(text(fault))));
            return;
        }
        add(new Paragraph(getTranslation(
                "account.import.counts",
                preview.count(Verdict.NEW),
                preview.count(Verdict.CHANGED),
                preview.count(Verdict.UNCHANGED),
                preview.count(Verdict.REFUSED))));
        made("account.import.new-sites", preview.newSites());
        made("account.import.new-teams", preview.newTeams());
        if (preview.lines().stream().anyMatch(line -> !unshown(line).isEmpty())) {
            add(new Paragraph(getTranslation("account.import.unshown")));
        }
        add(actions(preview, apply), grid(preview));
    }

    private Div actions(ImportPreview preview, SerializableRunnable apply) {
        Button button = new Button(getTranslation("account.import.apply"), click -> apply.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setEnabled(preview.canBeApplied()
                && preview.count(Verdict.UNCHANGED) < preview.lines().size());
        Select<Verdict> only = new Select<>();
        only.setAriaLabel(getTranslation("account.import.only"));
        only.setItems(Verdict.values());
        only.setEmptySelectionAllowed(true);
        only.setEmptySelectionCaption(getTranslation("account.import.all"));
        only.setPlaceholder(getTranslation("account.import.all"));
        only.setItemLabelGenerator(
                v -> v == null ? getTranslation("account.import.all") : getTranslation("account.import.verdict." + v));
        only.addValueChangeListener(change -> grid.setItems(preview.lines().stream()
                .filter(line -> change.getValue() == null || line.verdict() == change.getValue())
                .toList()));
        Div actions = Section.row(button, only);
        if (preview.count(Verdict.REFUSED) > 0) {
            actions.add(bad(getTranslation("account.import.blocked")));
        }
        return actions;
    }

    private Grid<ImportLine> grid(ImportPreview preview) {
        grid.addColumn(ImportLine::line)
                .setHeader(getTranslation("account.import.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::verdict)
                .setHeader(getTranslation("account.import.verdict"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ImportLine::username).setHeader(getTranslation("account.person.username"));
        grid.addColumn(ImportLine::name).setHeader(getTranslation("account.person.name"));
        grid.addColumn(this::what)
                .setHeader(getTranslation("account.import.what"))
                .setFlexGrow(4);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("account-import");
        grid.setItems(preview.lines());
        grid.setEmptyStateText(getTranslation("account.import.no-lines"));
        return grid;
    }

    private Badge verdict(ImportLine line) {
        Badge badge = new Badge(getTranslation("account.import.verdict." + line.verdict()));
        switch (line.verdict()) {
            case NEW -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case CHANGED -> badge.addThemeVariants(BadgeVariant.WARNING);
            case REFUSED -> badge.addThemeVariants(BadgeVariant.ERROR);
            case UNCHANGED -> {}
        }
        return badge;
    }

    private String what(ImportLine line) {
        return line.verdict() == Verdict.REFUSED
                ? line.faults().stream().map(this::text).collect(Collectors.joining(" "))
                : Stream.of(changes(line), unshown(line))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private String changes(ImportLine line) {
        return line.changes().stream()
                .sorted()
                .map(column -> getTranslation("account.import.column." + column))
                .collect(Collectors.joining(getTranslation("account.people.comma")));
    }

    /** What certificates cannot show of a name; empty if nothing, or if the line is refused anyhow. */
    private String unshown(ImportLine line) {
        List<String> characters = line.verdict() == Verdict.REFUSED ? List.of() : certificates.unshown(line.name());
        return characters.isEmpty() ? "" : Unshown.text(this, characters);
    }

    private void made(String key, List<String> names) {
        if (!names.isEmpty()) {
            add(new Paragraph(getTranslation(key, String.join(getTranslation("account.people.comma"), names))));
        }
    }

    private String text(ImportFault fault) {
        return getTranslation("account.import.fault." + fault.kind(), fault.text());
    }

    private static Paragraph bad(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bad");
        return paragraph;
    }
}
