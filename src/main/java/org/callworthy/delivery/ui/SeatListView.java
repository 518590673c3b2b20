package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.BookingLine;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.Seat;

/** Seats, people and codes of a day on paper; without menu and buttons when printed. */
@Route(value = "exam-days/list", autoLayout = false)
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
class SeatListView extends Page implements HasUrlParameter<String> {

    private final transient DaysDesk desk;

    SeatListView(DaysDesk desk) {
        this.desk = desk;
        addClassName("delivery-paper");
        Button print = new Button(getTranslation("delivery.list.print"), VaadinIcon.PRINT.create());
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Div tools = new Div(print);
        tools.addClassName("delivery-no-paper");
        actions(tools);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(desk.days().find(DayId.parse(id)).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(ExamDay day) {
        clearContent();
        title(day.plan().title());
        lead(DayTexts.when(this, day.plan()) + " · " + DayTexts.zone(this, day.plan()) + " · "
                + day.plan().place());
        Map<Object, BookingLine> holders =
                desk.bookings().of(day.id()).stream().collect(Collectors.toMap(BookingLine::seat, Function.identity()));
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"seat", "code", "name", "username", "team", "document", "signature"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("delivery.list." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        desk.days().seats(day.id()).forEach(seat -> body.add(row(seat, holders.get(seat.id()))));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("delivery-list");
        Paragraph care = new Paragraph(getTranslation("delivery.list.care"));
        care.addClassName("soft");
        add(care, table);
    }

    private NativeTableRow row(Seat seat, @org.jspecify.annotations.Nullable BookingLine line) {
        NativeTableCell code = new NativeTableCell(DayTexts.code(this, seat));
        code.addClassName("delivery-code");
        NativeTableRow row = new NativeTableRow(new NativeTableCell(String.valueOf(seat.number())), code);
        row.add(
                new NativeTableCell(line == null ? "" : line.name()),
                new NativeTableCell(line == null ? "" : line.username()),
                new NativeTableCell(line == null || line.team() == null ? "" : line.team()),
                new NativeTableCell(),
                new NativeTableCell());
        return row;
    }
}
