package org.callworthy.rating.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.RatingState;
import org.callworthy.rating.Ratings;

/** What the signed-in rater has to rate, the first due first, and what they handed in. Codes only, never a name. */
@Route("ratings")
@Menu(title = "rating.menu.queue", order = 20, icon = "vaadin:headphones")
@RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class QueueView extends Page {

    QueueView(Ratings ratings) {
        title(getTranslation("rating.queue.title"));
        lead(getTranslation("rating.queue.lead"));
        List<QueueEntry> open = ratings.queue(RatingState.OPEN);
        List<QueueEntry> submitted = ratings.queue(RatingState.SUBMITTED);
        if (!open.isEmpty()) {
            actions(next(open.getFirst()));
        }
        TabSheet tabs = new TabSheet();
        tabs.add(
                getTranslation("rating.queue.open", open.size()),
                open.isEmpty()
                        ? new Empty(
                                VaadinIcon.CHECK_CIRCLE_O,
                                getTranslation("rating.queue.none"),
                                getTranslation("rating.queue.none.next"))
                        : new QueueGrid(open));
        tabs.add(
                getTranslation("rating.queue.submitted", submitted.size()),
                submitted.isEmpty()
                        ? new Empty(
                                VaadinIcon.CLIPBOARD_CHECK,
                                getTranslation("rating.queue.unsubmitted"),
                                getTranslation("rating.queue.unsubmitted.next"))
                        : new QueueGrid(submitted));
        tabs.setWidthFull();
        add(tabs);
    }

    private Button next(QueueEntry first) {
        Button next = new Button(
                getTranslation("rating.queue.next"),
                VaadinIcon.PLAY.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(DeskView.class, DeskView.of(first.id()))));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return next;
    }
}
