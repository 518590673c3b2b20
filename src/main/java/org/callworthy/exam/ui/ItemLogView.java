package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.exam.ItemLog;
import org.callworthy.exam.ShownItem;

/** How often each item version was shown to candidates; its button says to whom. */
@Route("item-log")
@Menu(title = "exam.menu.item-log", order = 46, icon = "vaadin:eye")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
class ItemLogView extends Page {

    private final transient ItemLog log;

    ItemLogView(ItemLog log) {
        this.log = log;
        title(getTranslation("exam.item-log.title"));
        lead(getTranslation("exam.item-log.lead"));
        List<ShownItem> items = log.items();
        if (items.isEmpty()) {
            add(new Empty(
                    VaadinIcon.EYE, getTranslation("exam.item-log.none"), getTranslation("exam.item-log.none.next")));
            return;
        }
        Grid<ShownItem> grid = grid();
        grid.setItems(items);
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("exam.item-log.search"));
        search.setAriaLabel(getTranslation("exam.item-log.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getListDataView()
                .setFilter(
                        item -> item.item().contains(change.getValue().strip().toLowerCase(Locale.ROOT))));
        add(search, grid);
    }

    private Grid<ShownItem> grid() {
        Grid<ShownItem> grid = new Grid<>();
        grid.addClassName("exam-item-log");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("exam.item-log.item"))
                .setComparator(java.util.Comparator.comparing(ShownItem::item))
                .setFlexGrow(2);
        grid.addColumn(ShownItem::bank)
                .setHeader(getTranslation("exam.item-log.bank"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(ShownItem::number)
                .setHeader(getTranslation("exam.item-log.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ShownItem::times)
                .setHeader(getTranslation("exam.item-log.times"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(item -> Formats.dateTime(item.first()))
                .setHeader(getTranslation("exam.item-log.first"))
                .setComparator(java.util.Comparator.comparing(ShownItem::first))
                .setAutoWidth(true);
        grid.addColumn(item -> Formats.dateTime(item.last()))
                .setHeader(getTranslation("exam.item-log.last"))
                .setComparator(java.util.Comparator.comparing(ShownItem::last))
                .setAutoWidth(true);
        return grid;
    }

    private Button open(ShownItem item) {
        Button open = new Button(item.item(), click -> new ShowingsDialog(item, log.of(item.version())).open());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(getTranslation("exam.item-log.open", item.item(), item.number()));
        return open;
    }
}
