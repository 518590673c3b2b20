package org.callworthy.account.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.callworthy.account.PasswordState;
import org.callworthy.account.RosterLine;
import org.callworthy.account.Team;
import org.jspecify.annotations.Nullable;

/** Who is given a start password: at first all who have none. */
class StartPasswordsChoice extends Div {

    private final List<RosterLine> offered;
    private final Grid<RosterLine> grid = new Grid<>();
    private final Span replaced = new Span();

    StartPasswordsChoice(List<RosterLine> offered, SerializableRunnable changed) {
        this.offered = offered;
        grid.addColumn(RosterLine::name)
                .setHeader(getTranslation("account.person.name"))
                .setAutoWidth(true);
        grid.addColumn(RosterLine::username)
                .setHeader(getTranslation("account.person.username"))
                .setAutoWidth(true);
        grid.addColumn(line -> place(line.team()))
                .setHeader(getTranslation("account.person.team"))
                .setAutoWidth(true);
        grid.addColumn(line -> getTranslation("account.start.state." + line.password()))
                .setHeader(getTranslation("account.password"))
                .setAutoWidth(true);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setEmptyStateText(getTranslation("account.start.nobody"));
        grid.setItems(offered);
        grid.asMultiSelect()
                .select(offered.stream()
                        .filter(line -> line.password() == PasswordState.NONE)
                        .toList());
        replaced.getElement().setAttribute("role", "status");
        grid.asMultiSelect().addValueChangeListener(change -> {
            warn();
            changed.run();
        });
        warn();
        add(grid, replaced);
    }

    /** In the order of the list. */
    List<RosterLine> chosen() {
        return offered.stream().filter(grid.getSelectedItems()::contains).toList();
    }

    static String place(@Nullable Team team) {
        return team == null ? "" : team.siteName() + " · " + team.name();
    }

    private void warn() {
        long count = grid.getSelectedItems().stream()
                .filter(line -> line.password() != PasswordState.NONE)
                .count();
        replaced.setText(count == 0 ? "" : getTranslation("account.start.replaced", count));
    }
}
