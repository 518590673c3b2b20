package org.callworthy.home;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.certification.CertificationPaths;
import org.callworthy.certification.TrackPath;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.Appointment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.OwnBookings;
import org.callworthy.insight.Board;
import org.callworthy.insight.BoardFilter;

/** Where everybody starts: what waits for them by their roles, and the certification path of candidates. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    private final transient SignedIn signedIn;

    HomeView(
            SignedIn signedIn,
            CertificationPaths paths,
            OwnBookings bookings,
            WorkInHand work,
            Board board,
            StatusReport status,
            InstantSource clock) {
        this.signedIn = signedIn;
        spacious();
        title(getTranslation("home.title", signedIn.name().orElse("")));
        work.mine().forEach(this::card);
        if (signedIn.has(Role.TRAINING)) {
            add(new TrainingSection(board.overview(BoardFilter.ALL)));
        }
        if (signedIn.has(Role.ADMIN)) {
            add(new StatusSection(status.checks()));
        }
        if (isCandidate()) {
            paths(paths.mine(), bookings.seats(), clock);
        }
        if (getComponentCount() == 1) {
            add(new Empty(
                    VaadinIcon.CHECK_CIRCLE_O, getTranslation("home.nothing"), getTranslation("home.nothing.next")));
        }
    }

    private void card(WorkInHand.Work work) {
        String key = "home.work." + work.what();
        Doors.view(work.path())
                .ifPresent(address -> add(new WorkCard(
                        getTranslation(key),
                        getTranslation(key + ".count", work.counts().toArray()),
                        Optional.of(address),
                        getTranslation(key + ".open"))));
    }

    private void paths(List<TrackPath> paths, Map<AssignmentId, Appointment> appointments, InstantSource clock) {
        if (paths.isEmpty()) {
            add(new Empty(VaadinIcon.ROAD, getTranslation("home.no-path"), getTranslation("home.no-path.next")));
        }
        paths.forEach(path -> add(new PathSection(path, appointments, clock.instant())));
        Doors.view("my-data").ifPresent(address -> add(data(address)));
    }

    private Paragraph data(String address) {
        Paragraph data = new Paragraph(
                new Text(getTranslation("home.data") + " "), new Anchor(address, getTranslation("home.data.open")));
        data.addClassName("home-data");
        return data;
    }

    private boolean isCandidate() {
        return signedIn.has(Role.AGENT) || signedIn.has(Role.TEAM_LEAD) || signedIn.has(Role.TRAINER);
    }
}
