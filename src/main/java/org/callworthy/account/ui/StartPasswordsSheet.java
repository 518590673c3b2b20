package org.callworthy.account.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.account.StartPassword;
import org.callworthy.account.Team;
import org.callworthy.common.ui.Downloads;
import org.callworthy.document.TableFormat;

/** The start passwords that were just given, to be handed over: as a list, and as a file as long as the list is there. */
class StartPasswordsSheet extends Div {

    private final List<StartPassword> given;
    private final List<String> heading = List.of(
            getTranslation("account.person.username"),
            getTranslation("account.person.name"),
            getTranslation("account.person.site"),
            getTranslation("account.person.team"),
            getTranslation("account.start.password"));
    /** The file is written outside of the session's lock. */
    private volatile boolean downloaded;

    StartPasswordsSheet(List<StartPassword> given) {
        this.given = List.copyOf(given);
        Paragraph once = new Paragraph(getTranslation("account.start.done", given.size()));
        once.getElement().setAttribute("role", "status");
        add(once);
        if (!given.isEmpty()) {
            add(Section.row(download(TableFormat.XLSX), download(TableFormat.CSV)), grid());
        }
    }

    /** Whether a file went out whole; that it was asked for says nothing. */
    boolean isDownloaded() {
        return downloaded;
    }

    private Anchor download(TableFormat format) {
        return Downloads.link(
                getTranslation("account.start.download." + format),
                "start-passwords." + format.ending(),
                format.mediaType(),
                out -> {
                    format.write(table(), out);
                    downloaded = true;
                });
    }

    private Grid<StartPassword> grid() {
        Grid<StartPassword> grid = new Grid<>();
        grid.addColumn(StartPassword::name)
                .setHeader(getTranslation("account.person.name"))
                .setAutoWidth(true);
        grid.addColumn(StartPassword::username)
                .setHeader(getTranslation("account.person.username"))
                .setAutoWidth(true);
        grid.addColumn(line -> StartPasswordsChoice.place(line.team()))
                .setHeader(getTranslation("account.person.team"))
                .setAutoWidth(true);
        grid.addColumn(StartPassword::password)
                .setHeader(getTranslation("account.start.password"))
                .setAutoWidth(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(given);
        return grid;
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading);
        given.forEach(line -> rows.add(List.of(line.username(), line.name(), site(line), team(line), line.password())));
        return rows;
    }

    private static String site(StartPassword line) {
        Team team = line.team();
        return team == null ? "" : team.siteName();
    }

    private static String team(StartPassword line) {
        Team team = line.team();
        return team == null ? "" : team.name();
    }
}
