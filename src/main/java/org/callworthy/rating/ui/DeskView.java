package org.callworthy.rating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.rating.Desk;
import org.callworthy.rating.DeskOutcome;
import org.callworthy.rating.RatingId;
import org.callworthy.rating.Ratings;

/** A rating on its rater's desk. Whoever asks for somebody else's learns nothing, not even that there is one. */
@Route("ratings/:rating")
@RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class DeskView extends Page implements BeforeEnterObserver {

    private static final String RATING = "rating";

    private final transient Ratings ratings;
    private final Div tools = new Div();

    DeskView(Ratings ratings) {
        this.ratings = ratings;
        addClassName("rating-desk-page");
        tools.addClassName("rating-tools");
        actions(tools);
    }

    static RouteParameters of(RatingId id) {
        return new RouteParameters(RATING, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(RATING)
                .flatMap(DeskView::parsed)
                .map(ratings::desk)
                .ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(DeskOutcome outcome) {
        switch (outcome) {
            case DeskOutcome.Opened(Desk at) -> show(at);
            case DeskOutcome.Barred() -> showNothing("rating.barred.title", "rating.barred");
            case DeskOutcome.Unknown() -> showNothing();
        }
    }

    private void show(Desk desk) {
        clearContent();
        tools.removeAll();
        title(getTranslation("rating.desk.title", desk.rating().code()));
        DeskPanel panel = new DeskPanel(ratings, desk);
        tools.add(panel.actions());
        add(panel);
    }

    private void showNothing() {
        showNothing("rating.desk.unknown", "rating.desk.unknown.next");
    }

    private void showNothing(String what, String why) {
        clearContent();
        title(getTranslation(what));
        add(new Empty(
                VaadinIcon.SEARCH,
                getTranslation(what),
                getTranslation(why),
                new RouterLink(getTranslation("rating.queue.title"), QueueView.class)));
    }

    private static Optional<RatingId> parsed(String text) {
        try {
            return Optional.of(RatingId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
