package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.callworthy.common.ui.Formats;
import org.callworthy.exam.Showing;
import org.callworthy.exam.ShownItem;

/** To whom an item version was shown. */
class ShowingsDialog extends Dialog {

    ShowingsDialog(ShownItem item, List<Showing> showings) {
        setWidth("40rem");
        setHeaderTitle(getTranslation("exam.item-log.open", item.item(), item.number()));
        Paragraph about = new Paragraph(getTranslation("exam.item-log.about"));
        about.addClassName("soft");
        Grid<Showing> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(each -> Formats.dateTime(each.at()))
                .setHeader(getTranslation("exam.item-log.at"))
                .setAutoWidth(true);
        grid.addColumn(each -> each.sitting().toString())
                .setHeader(getTranslation("exam.item-log.sitting"))
                .setAutoWidth(true);
        if (showings.stream().anyMatch(each -> each.who() != null)) {
            grid.addColumn(each -> Objects.requireNonNullElse(each.who(), "–"))
                    .setHeader(getTranslation("exam.item-log.who"));
        }
        grid.setItems(showings);
        add(about, grid);
        getFooter().add(new Button(getTranslation("exam.item-log.close"), click -> close()));
    }
}
