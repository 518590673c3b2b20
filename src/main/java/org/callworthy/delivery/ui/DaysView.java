package org.callworthy.delivery.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.ExamDay;

/** Exam days to come and past: when, where, for what, and how many seats are taken. */
@Route("exam-days")
@Menu(title = "delivery.menu.days", order = 24, icon = "vaadin:calendar-clock")
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
class DaysView extends Page {

    enum Which {
        UPCOMING,
        PAST
    }

    private final transient DaysDesk desk;
    private final boolean planning;
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
    private final Grid<ExamDay> grid = new Grid<>();
    private final Div nothing = new Div();

    DaysView(DaysDesk desk, SignedIn signedIn) {
        this.desk = desk;
        planning = signedIn.has(Role.ADMIN) || signedIn.has(Role.TRAINING);
        title(getTranslation("delivery.days.title"));
        lead(getTranslation("delivery.days.lead"));
        if (planning) {
            Button plan = plan();
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            actions(plan);
        }
        which.setItems(Which.values());
        which.setItemLabelGenerator(each -> getTranslation("delivery.days." + each));
        which.addClassName("delivery-filter");
        which.setAriaLabel(getTranslation("delivery.filter"));
        which.setValue(Which.UPCOMING);
        which.addValueChangeListener(change -> load());
        grid.addClassName("delivery-days");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("delivery.days.day"))
                .setComparator(Comparator.comparing(day -> day.plan().title()))
                .setFlexGrow(2);
        grid.addComponentColumn(this::when)
                .setHeader(getTranslation("delivery.days.when"))
                .setComparator(Comparator.comparing(day -> day.plan().opensAt()))
                .setFlexGrow(3);
        grid.addColumn(this::place)
                .setHeader(getTranslation("delivery.days.place"))
                .setFlexGrow(2);
        grid.addColumn(day -> String.join("; ", DayTexts.parts(this, desk.parts(), day.plan())))
                .setHeader(getTranslation("delivery.days.parts"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::seats)
                .setHeader(getTranslation("delivery.days.seats"))
                .setComparator(Comparator.comparing(ExamDay::free))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(which, nothing, grid);
        load();
    }

    private Button plan() {
        return new Button(
                getTranslation("delivery.days.plan"),
                VaadinIcon.PLUS.create(),
                click -> new DayDialog(desk, this::planned).open());
    }

    private void planned(DayId day) {
        getUI().ifPresent(ui -> ui.navigate(DayView.class, day.toString()));
    }

    private void load() {
        List<ExamDay> days = which.getValue() == Which.UPCOMING
                ? desk.days().upcoming()
                : desk.days().past();
        grid.setItems(days);
        grid.setVisible(!days.isEmpty());
        nothing.removeAll();
        if (days.isEmpty()) {
            String key = "delivery.days.none." + which.getValue();
            Empty empty = new Empty(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation(key),
                    getTranslation(planning ? key + ".next" : "delivery.days.none.ask"));
            if (planning && which.getValue() == Which.UPCOMING) {
                empty.add(plan());
            }
            nothing.add(empty);
        }
    }

    private Anchor name(ExamDay day) {
        return new Anchor("exam-days/day/" + day.id(), day.plan().title());
    }

    private Div when(ExamDay day) {
        Span zone = new Span(DayTexts.zone(this, day.plan()));
        zone.addClassName("soft");
        Div when = new Div(new Span(DayTexts.when(this, day.plan())), zone);
        when.addClassName("delivery-two");
        return when;
    }

    private String place(ExamDay day) {
        String place = day.plan().remote()
                ? getTranslation("delivery.days.remote")
                : day.plan().place();
        return day.siteName() == null ? place : getTranslation("delivery.days.at", day.siteName(), place);
    }

    private Div seats(ExamDay day) {
        Span taken = new Span(
                getTranslation("delivery.days.taken", day.booked(), day.plan().seats()));
        taken.addClassName("figures");
        Div seats = new Div(taken);
        seats.addClassName("delivery-two");
        if (day.isCancelled()) {
            seats.add(badge("delivery.days.cancelled", BadgeVariant.ERROR));
        } else if (day.isOpenAt(desk.clock().instant())) {
            seats.add(badge("delivery.days.open", BadgeVariant.SUCCESS));
        } else if (day.free() == 0) {
            seats.add(badge("delivery.days.full", BadgeVariant.WARNING));
        }
        return seats;
    }

    private Badge badge(String key, BadgeVariant variant) {
        Badge badge = new Badge(getTranslation(key));
        badge.addThemeVariants(variant);
        return badge;
    }
}
