package org.callworthy.rating.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.callworthy.common.ui.Formats;
import org.callworthy.rating.QueueEntry;
import org.jspecify.annotations.Nullable;

/** Ratings in rows. A row opens by its code, by a click anywhere in it, or with the space bar. */
class QueueGrid extends Grid<QueueEntry> {

    QueueGrid(List<QueueEntry> entries) {
        addClassName("rating-queue");
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        addComponentColumn(entry -> new RouterLink(entry.code(), DeskView.class, DeskView.of(entry.id())))
                .setHeader(getTranslation("rating.code"))
                .setComparator(QueueEntry::code);
        addColumn(entry -> entry.scenario().in(getLocale()))
                .setHeader(getTranslation("rating.scenario"))
                .setFlexGrow(2)
                .setSortable(true);
        addColumn(entry -> entry.language().getDisplayLanguage(getLocale()))
                .setHeader(getTranslation("rating.language"))
                .setSortable(true);
        addColumn(entry -> Formats.length(entry.length().toMillis()))
                .setHeader(getTranslation("rating.length"))
                .setComparator(QueueEntry::length);
        addColumn(entry -> when(entry.isOpen() ? entry.dueAt() : entry.submittedAt()))
                .setHeader(getTranslation(entries.getFirst().isOpen() ? "rating.due" : "rating.submitted.on"))
                .setComparator(QueueEntry::dueAt);
        addComponentColumn(this::state).setHeader(getTranslation("rating.state"));
        setItems(entries);
        asSingleSelect().addValueChangeListener(chosen -> open(chosen.getValue()));
    }

    private Badge state(QueueEntry entry) {
        if (!entry.isOpen()) {
            return badge(getTranslation("rating.state.SUBMITTED"), BadgeVariant.SUCCESS);
        }
        if (entry.dueAt().isBefore(Instant.now())) {
            return badge(getTranslation("rating.state.overdue"), BadgeVariant.ERROR);
        }
        return entry.scored() == 0
                ? new Badge(getTranslation("rating.state.fresh"))
                : badge(getTranslation("rating.state.begun", entry.scored()), BadgeVariant.WARNING);
    }

    private static Badge badge(String text, BadgeVariant variant) {
        Badge badge = new Badge(text);
        badge.addThemeVariants(variant);
        return badge;
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : Formats.dateTime(at);
    }

    private void open(@Nullable QueueEntry entry) {
        if (entry != null) {
            getUI().ifPresent(ui -> ui.navigate(DeskView.class, DeskView.of(entry.id())));
        }
    }
}
