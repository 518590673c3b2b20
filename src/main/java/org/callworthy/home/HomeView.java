package org.callworthy.home;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.certification.CertificationPaths;
import org.callworthy.certification.Inbox;
import org.callworthy.certification.InboxEntry.Task;
import org.callworthy.certification.TrackPath;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.Appointment;
import org.callworthy.delivery.Appointments;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.insight.Board;
import org.callworthy.insight.BoardFilter;
import org.callworthy.rating.RatingState;
import org.callworthy.rating.Ratings;
import org.callworthy.roleplay.LanguageProgress;
import org.callworthy.roleplay.ScenarioState;
import org.callworthy.roleplay.Scenarios;

/** Where everybody starts: what waits for them by their roles, and the certification path of candidates. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    /** What a member of the committee has still to do. */
    private static final Set<Task> MINE = EnumSet.of(Task.SETTLE, Task.VOTE, Task.REVIEW);

    private final transient SignedIn signedIn;

    HomeView(
            SignedIn signedIn,
            CertificationPaths paths,
            Appointments appointments,
            Ratings ratings,
            Inbox inbox,
            Board board,
            StatusReport status,
            Scenarios scenarios,
            InstantSource clock) {
        this.signedIn = signedIn;
        spacious();
        title(getTranslation("home.title", signedIn.name().orElse("")));
        if (signedIn.has(Role.TEAM_LEAD) || signedIn.has(Role.TRAINER)) {
            int open = ratings.queue(RatingState.OPEN).size();
            work("ratings", open, "ratings");
        }
        if (signedIn.has(Role.COMMITTEE)) {
            work("cases", toDo(inbox), "committee");
        }
        if (signedIn.has(Role.AUTHOR)) {
            work("scenarios", toHear(scenarios), "scenarios");
        }
        if (signedIn.has(Role.TRAINING)) {
            add(new TrainingSection(board.overview(BoardFilter.ALL)));
        }
        if (signedIn.has(Role.ADMIN)) {
            add(new StatusSection(status.checks()));
        }
        if (isCandidate()) {
            paths(paths.mine(), appointments.of(signedIn.id()), clock);
        }
    }

    private void work(String what, int count, String path) {
        Doors.view(path)
                .ifPresent(address -> add(new WorkCard(
                        getTranslation("home.work." + what),
                        getTranslation("home.work." + what + ".count", count),
                        Doors.view(path),
                        getTranslation("home.work." + what + ".open"))));
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

    private static int toDo(Inbox inbox) {
        return (int) inbox.entries().stream()
                .filter(entry -> MINE.contains(entry.task()))
                .count();
    }

    private static int toHear(Scenarios scenarios) {
        return scenarios.all().stream()
                .filter(one -> one.state() != ScenarioState.RETIRED)
                .flatMap(one -> one.languages().stream())
                .mapToInt(LanguageProgress::open)
                .sum();
    }

    private boolean isCandidate() {
        return signedIn.has(Role.AGENT) || signedIn.has(Role.TEAM_LEAD) || signedIn.has(Role.TRAINER);
    }
}
