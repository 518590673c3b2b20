package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.account.Team;
import org.callworthy.account.TeamLine;
import org.callworthy.delivery.BookingOutcome;
import org.callworthy.delivery.ExamDay;

/** People within reach, with a word on why some cannot be booked; a team, a name or a pasted list narrows them. */
class BookablePeople extends Div {

    /** @param why empty if they can be booked */
    record Candidate(RosterLine who, String why) implements Serializable {}

    private final transient DaysDesk desk;
    private final ExamDay day;
    private final TextField text = new TextField();
    private final ComboBox<Team> team = new ComboBox<>();
    private final Checkbox all = new Checkbox();
    private final TextArea names = new TextArea();
    private final Paragraph unknown = new Paragraph();
    private final Grid<Candidate> grid = new Grid<>();
    private final Span nobody = new Span();
    private List<Candidate> shown = List.of();

    BookablePeople(DaysDesk desk, ExamDay day, SerializableRunnable changed) {
        this.desk = desk;
        this.day = day;
        addClassName("delivery-bookable");
        text.setPlaceholder(getTranslation("delivery.search"));
        text.setAriaLabel(getTranslation("delivery.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> load());
        team.setPlaceholder(getTranslation("account.people.all-teams"));
        team.setAriaLabel(getTranslation("account.people.all-teams"));
        team.setItems(desk.roster().teams().stream().map(TeamLine::team).toList());
        team.setItemLabelGenerator(each -> getTranslation("delivery.days.at", each.siteName(), each.name()));
        team.setClearButtonVisible(true);
        team.addValueChangeListener(change -> load());
        all.setLabel(getTranslation("delivery.book.all"));
        all.addValueChangeListener(change -> load());
        Button choose = new Button(getTranslation("delivery.book.choose"), click -> chooseShown());
        choose.addThemeVariants(ButtonVariant.SMALL);
        Div tools = new Div(text, team, all, choose);
        tools.addClassName("delivery-tools");
        names.setLabel(getTranslation("delivery.book.names"));
        names.setHelperText(getTranslation("delivery.book.names.help"));
        names.setWidthFull();
        names.setValueChangeMode(ValueChangeMode.LAZY);
        names.addValueChangeListener(change -> load());
        unknown.addClassName("warn");
        unknown.getElement().setAttribute("role", "status");
        Details paste = new Details(getTranslation("delivery.book.paste"), new Div(names, unknown));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(each -> each.why().isEmpty());
        grid.addColumn(each -> each.who().name())
                .setHeader(getTranslation("delivery.column.person"))
                .setFlexGrow(2);
        grid.addColumn(each -> each.who().username())
                .setHeader(getTranslation("delivery.book.username"))
                .setFlexGrow(1);
        grid.addColumn(each -> each.who().teamIfAny().map(Team::name).orElse(""))
                .setHeader(getTranslation("delivery.book.team"))
                .setFlexGrow(1);
        grid.addColumn(Candidate::why)
                .setHeader(getTranslation("delivery.book.why"))
                .setFlexGrow(3);
        grid.setHeight("20rem");
        grid.addSelectionListener(change -> changed.run());
        nobody.addClassName("soft");
        add(tools, paste, nobody, grid);
        load();
    }

    /** Names by id, in the order of the list. */
    Map<PersonId, String> chosen() {
        Set<Candidate> selected = grid.getSelectedItems();
        Map<PersonId, String> chosen = new LinkedHashMap<>();
        shown.stream()
                .filter(selected::contains)
                .forEach(each -> chosen.put(each.who().id(), each.who().name()));
        return chosen;
    }

    private void chooseShown() {
        grid.asMultiSelect()
                .setValue(shown.stream()
                        .filter(each -> each.why().isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private void load() {
        Set<String> pasted = pasted();
        List<RosterLine> people = desk
                .roster()
                .people(new RosterFilter(
                        text.getValue(),
                        null,
                        team.isEmpty() ? null : team.getValue().id(),
                        null,
                        true))
                .stream()
                .filter(each ->
                        pasted.isEmpty() || pasted.contains(each.username().toLowerCase(Locale.ROOT)))
                .toList();
        var refusals = desk.bookings()
                .judge(day.id(), people.stream().map(RosterLine::id).toList());
        shown = people.stream()
                .map(each -> new Candidate(
                        each,
                        refusals.getOrDefault(each.id(), Optional.empty())
                                .map(this::why)
                                .orElse("")))
                .filter(each ->
                        all.getValue() || !pasted.isEmpty() || each.why().isEmpty())
                .toList();
        grid.setItems(shown);
        nobody.setText(getTranslation("delivery.book.nobody"));
        nobody.setVisible(shown.isEmpty());
        grid.setVisible(!shown.isEmpty());
        Set<String> missing = new LinkedHashSet<>(pasted);
        people.forEach(each -> missing.remove(each.username().toLowerCase(Locale.ROOT)));
        unknown.setVisible(!missing.isEmpty());
        unknown.setText(getTranslation("delivery.book.unknown", String.join(", ", missing)));
    }

    private String why(BookingOutcome refusal) {
        return DayTexts.why(this, refusal, day.plan().zone());
    }

    private Set<String> pasted() {
        return Arrays.stream(names.getValue().split("[\\s,;，；、]+"))
                .filter(each -> !each.isBlank())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
