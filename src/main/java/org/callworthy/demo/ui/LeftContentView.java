package org.callworthy.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.callworthy.demo.LeftContent;
import org.callworthy.demo.LeftPart;
import org.callworthy.demo.Leftovers;

/** What the last start left of the shipped content, why, and what to do about it. */
@Route("left-content")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class LeftContentView extends Page {

    private final transient LeftContent content;

    LeftContentView(LeftContent content) {
        this.content = content;
        title(getTranslation("demo.left"));
        Leftovers left = content.last();
        if (left.parts().isEmpty()) {
            add(new Empty(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("demo.left.none"),
                    getTranslation("demo.left.none.next")));
            return;
        }
        lead(getTranslation("demo.left.lead"));
        if (left.isToBeSeen()) {
            Button see = new Button(getTranslation("demo.left.see"), VaadinIcon.CHECK.create());
            see.addClickListener(click -> see(left, see));
            actions(see);
        }
        add(grid(left.parts()));
    }

    private Grid<LeftPart> grid(List<LeftPart> parts) {
        Grid<LeftPart> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(part ->
                        part.line() == 0 ? part.file() : getTranslation("demo.left.at", part.file(), part.line()))
                .setHeader(getTranslation("demo.left.where"));
        grid.addColumn(part -> part.why().in(getLocale())).setHeader(getTranslation("demo.left.why"));
        grid.addColumn(part -> part.next().in(getLocale())).setHeader(getTranslation("demo.left.next"));
        grid.setItems(parts);
        return grid;
    }

    private void see(Leftovers left, Button button) {
        content.see(left);
        button.removeFromParent();
        Notify.done(getTranslation("demo.left.seen"));
    }
}
