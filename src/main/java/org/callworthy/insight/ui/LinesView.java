package org.callworthy.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Level;
import org.callworthy.common.ui.Downloads;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.document.TableFormat;
import org.callworthy.document.Tables;
import org.callworthy.insight.LevelLine;
import org.callworthy.insight.OpenCase;
import org.callworthy.insight.Rung;
import org.callworthy.insight.Selection;
import org.callworthy.insight.Show;
import org.jspecify.annotations.Nullable;

/** The people behind the board's figures, to look at, to take away, and to act on. */
@Route(Address.LIST)
@RolesAllowed({Role.Names.TRAINING, Role.Names.ADMIN})
class LinesView extends Page implements AfterNavigationObserver {

    private final transient BoardDesk desk;
    private final transient Tables tables;
    private final BoardFields fields;
    private final ComboBox<Level> level = new ComboBox<>();
    private final ComboBox<Show> show = new ComboBox<>();
    private final TextField text = new TextField();
    private final Span count = new Span();
    private final LinesGrid grid = new LinesGrid();
    private final transient CaseDesk cases;
    private final Button open = new Button(getTranslation("insight.act.open"), click -> openCases());
    private final Button window = new Button(getTranslation("insight.act.window"), click -> giveWindows());
    private final Span chosen = new Span();
    private @Nullable YearMonth until;

    LinesView(BoardDesk desk, CaseDesk cases, Tables tables) {
        this.desk = desk;
        this.tables = tables;
        this.cases = cases;
        addClassName("insight-lines");
        title(getTranslation("insight.list"));
        fields = new BoardFields(desk.roster());
        fields.offer(
                level, "insight.all-levels", List.of(Level.values()), each -> getTranslation("insight.level." + each));
        fields.offer(
                show, "insight.all-standings", List.of(Show.values()), each -> getTranslation("insight.show." + each));
        searchField();
        fields.onChosen(this::go);
        BoardFields.onChosen(level, this::go);
        BoardFields.onChosen(show, this::go);
        Anchor board = new Anchor(Address.BOARD, getTranslation("insight.menu.board"));
        actions(board, export(TableFormat.CSV), export(TableFormat.XLSX));
        count.addClassNames("insight-found", "soft", "figures");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(count, chosen, window, open);
        bar.addClassName("insight-actions");
        chosen.addClassName("soft");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        boolean mayAct = desk.signedIn().has(Role.TRAINING);
        List.of(chosen, window, open).forEach(part -> part.setVisible(mayAct));
        grid.addSelectionListener(change -> offerActs());
        add(fields, bar, grid);
    }

    private void searchField() {
        text.setPlaceholder(getTranslation("insight.search"));
        text.setAriaLabel(getTranslation("insight.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> load());
        fields.addComponentAsFirst(text);
    }

    private Anchor export(TableFormat format) {
        return Downloads.link(
                getTranslation("insight.export." + format),
                "levels." + format.ending(),
                format.mediaType(),
                out -> tables.write(format, desk.exports().table(selection(), format, getLocale()), out));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Selection wanted = Address.selection(event.getLocation().getQueryParameters());
        fields.set(wanted.where());
        level.setValue(wanted.level());
        show.setValue(wanted.show());
        until = wanted.until();
        load();
    }

    private void go() {
        getUI().ifPresent(ui -> ui.navigate(Address.LIST, Address.parameters(selection())));
    }

    private Selection selection() {
        return new Selection(fields.value(), level.getValue(), show.getValue(), until, text.getValue());
    }

    private void load() {
        List<LevelLine> lines = desk.board().lines(selection());
        long people = lines.stream().map(line -> line.who().id()).distinct().count();
        count.setText(getTranslation("insight.found", lines.size(), people)
                + (until == null ? "" : " · " + getTranslation("insight.found.until", until.toString())));
        grid.setItems(lines);
        offerActs();
    }

    private void offerActs() {
        int people = chosenPeople().size();
        chosen.setText(getTranslation("insight.act.chosen", people));
        open.setEnabled(people > 0);
        window.setEnabled(!chosenMissed().isEmpty());
    }

    private void openCases() {
        List<Rung> rungs =
                grid.getSelectedItems().stream().map(LevelLine::rung).distinct().toList();
        new OpenCasesDialog(cases, chosenPeople(), rungs.size() == 1 ? rungs.getFirst() : null, this::load).open();
    }

    private void giveWindows() {
        new WindowDialog(cases, chosenMissed(), this::load).open();
    }

    /** In the order of the list. */
    private Map<PersonId, String> chosenPeople() {
        Map<PersonId, String> people = new LinkedHashMap<>();
        chosenLines().forEach(line -> people.put(line.who().id(), line.who().name()));
        return people;
    }

    private Map<AssignmentId, String> chosenMissed() {
        Map<AssignmentId, String> missed = new LinkedHashMap<>();
        chosenLines().forEach(line -> {
            OpenCase of = line.open();
            if (of != null) {
                of.missed().forEach(id -> missed.put(id, line.who().name()));
            }
        });
        return missed;
    }

    private Stream<LevelLine> chosenLines() {
        return grid.getListDataView().getItems().filter(grid.getSelectedItems()::contains);
    }
}
