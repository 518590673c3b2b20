package org.callworthy.delivery.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.Accommodations;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.Outage;
import org.callworthy.delivery.Outages;
import org.jspecify.annotations.Nullable;

/** Who is where in today's exams, read anew every few seconds; and what an invigilator can do about it. */
@Route("invigilation")
@Menu(title = "delivery.menu.invigilation", order = 25, icon = "vaadin:eye")
@RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN, Role.Names.TRAINING})
class InvigilationView extends Page {

    private static final int REFRESH_MILLIS = 4_000;

    private final transient InvigilatorBoard board;
    private final transient Outages outages;
    private final transient Invigilation invigilation;
    private final transient LateAnswers late;
    private final transient Accommodations accommodations;
    private final boolean acting;
    private final BoardActs acts;
    private final BoardGrid grid;
    private final RadioButtonGroup<BoardFilter> filter = new RadioButtonGroup<>();
    private final TextField search = new TextField();
    private final DayChoice day = new DayChoice();
    private final Div hits = new Div();
    private final Div chosen = new Div();
    private final Div nothing = new Div();
    private final Span read = new Span();
    private List<BoardRow> rows = List.of();
    private List<BoardRow> shown = List.of();
    private List<Outage> toCredit = List.of();
    private List<Long> counts = List.of();
    private @Nullable Registration polling;

    InvigilationView(
            InvigilatorBoard board,
            Outages outages,
            Invigilation invigilation,
            LateAnswers late,
            Accommodations accommodations,
            CheckIns checkIns,
            SignedIn signedIn) {
        this.board = board;
        this.outages = outages;
        this.invigilation = invigilation;
        this.late = late;
        this.accommodations = accommodations;
        acting = signedIn.has(Role.INVIGILATOR) || signedIn.has(Role.ADMIN);
        acts = new BoardActs(invigilation, outages, checkIns, signedIn.idIfAny().orElse(null), this, this::load);
        grid = new BoardGrid(acting, this::details, acts);
        title(getTranslation("delivery.invigilation.title"));
        lead(getTranslation("delivery.invigilation.lead"));
        if (acting) {
            actions(
                    button("delivery.outage.own", () -> new OutageDialog(outages, acts).open()),
                    button("delivery.extend.all", this::extendAll));
        }
        filter.setItems(BoardFilter.values());
        filter.setAriaLabel(getTranslation("delivery.filter"));
        filter.addClassName("delivery-filter");
        filter.setValue(BoardFilter.ALL);
        filter.addValueChangeListener(change -> show());
        search.setPlaceholder(getTranslation("delivery.search"));
        search.setAriaLabel(getTranslation("delivery.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        day.addValueChangeListener(change -> show());
        read.addClassNames("soft", "figures");
        Div tools = new Div(filter, day, search, read);
        tools.addClassName("delivery-tools");
        hits.addClassName("delivery-hits");
        chosen.addClassName("delivery-chosen");
        if (acting) {
            grid.addSelectionListener(change -> showChosen());
        }
        add(hits, tools, chosen, nothing, grid);
        showChosen();
        load();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(REFRESH_MILLIS);
        polling = event.getUI().addPollListener(poll -> load());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Reads the board anew; open dialogs, focus and selection stay. */
    void load() {
        rows = board.rows();
        day.offer(rows);
        List<Long> found =
                Stream.of(BoardFilter.values()).map(each -> each.count(rows)).toList();
        if (!found.equals(counts)) {
            counts = found;
            filter.setItemLabelGenerator(each -> getTranslation(
                    "delivery.filter.count", getTranslation("delivery.filter." + each), found.get(each.ordinal())));
        }
        read.setText(getTranslation("delivery.read", Formats.time(Instant.now())));
        List<Outage> now =
                outages.toCredit().stream().filter(outage -> outage.hit() > 0).toList();
        if (!now.equals(toCredit)) {
            toCredit = now;
            hits.removeAll();
            now.forEach(outage -> hits.add(hit(outage)));
        }
        show();
    }

    private void show() {
        shown = rows.stream()
                .filter(filter.getValue()::lets)
                .filter(day::lets)
                .filter(this::isFound)
                .toList();
        grid.show(shown);
        grid.setVisible(!shown.isEmpty());
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(
                    new Empty(VaadinIcon.EYE, getTranslation("delivery.none"), getTranslation("delivery.none.next")));
        } else if (shown.isEmpty()) {
            nothing.add(new Empty(
                    VaadinIcon.SEARCH,
                    getTranslation("delivery.none.here"),
                    getTranslation("delivery.none.here.next")));
        }
    }

    private boolean isFound(BoardRow row) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return row.name().toLowerCase(Locale.ROOT).contains(wanted)
                || row.username().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void showChosen() {
        List<BoardRow> some = grid.getSelectedItems().stream()
                .filter(row -> row.attempt() != null)
                .toList();
        chosen.removeAll();
        chosen.setVisible(!some.isEmpty());
        if (!some.isEmpty()) {
            chosen.add(
                    new Span(getTranslation("delivery.chosen", some.size())),
                    button("delivery.extend", () -> acts.extend(some)));
        }
    }

    private Div hit(Outage outage) {
        Span text = new Span(getTranslation(
                outage.noticed() ? "delivery.outage.noticed" : "delivery.outage.told",
                Formats.dateTime(outage.span().from()),
                Formats.time(outage.span().to()),
                outage.hit()));
        Div notice = new Div(VaadinIcon.WARNING.create(), text);
        notice.getElement().setAttribute("role", "status");
        notice.addClassName("delivery-hit");
        if (acting && outages.isTheirs(outage)) {
            Button credit = button("delivery.outage.credit", () -> acts.credit(outage));
            credit.addThemeVariants(ButtonVariant.PRIMARY);
            notice.add(credit);
        }
        return notice;
    }

    /** Not those whom day, group and name have hidden: nobody expects that they get more time. Nor oneself. */
    private void extendAll() {
        List<BoardRow> others = shown.stream().filter(row -> !acts.isOwn(row)).toList();
        acts.extendAll(others.stream().filter(BoardRow::isOpen).toList(), board.justClosed(others));
    }

    private void details(BoardRow row) {
        new DetailsDialog(row, acting && !acts.isOwn(row), invigilation, board, late, accommodations, this::load)
                .open();
    }

    private Button button(String key, SerializableRunnable does) {
        Button button = new Button(getTranslation(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
