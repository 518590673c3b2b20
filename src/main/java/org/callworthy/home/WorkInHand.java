package org.callworthy.home;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.Items;
import org.callworthy.certification.Inbox;
import org.callworthy.certification.InboxEntry.Task;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.demo.LeftContent;
import org.callworthy.demo.Leftovers;
import org.callworthy.rating.RatingState;
import org.callworthy.rating.Ratings;
import org.callworthy.roleplay.LanguageProgress;
import org.callworthy.roleplay.ScenarioState;
import org.callworthy.roleplay.Scenarios;
import org.springframework.stereotype.Component;

/** What waits for the person at work in each of their roles. */
@Component
class WorkInHand {

    /** What a member of the committee has still to do. */
    private static final Set<Task> TO_DECIDE = EnumSet.of(Task.SETTLE, Task.VOTE, Task.REVIEW);

    /**
     * @param what as the texts call it
     * @param path of the view where it is done
     * @param counts how much of it, in the order in which the text names them
     */
    record Work(String what, String path, List<Integer> counts) {}

    private final SignedIn signedIn;
    private final Ratings ratings;
    private final Inbox inbox;
    private final Items items;
    private final ItemNotes notes;
    private final Scenarios scenarios;
    private final InvigilatorBoard board;
    private final LeftContent content;

    WorkInHand(
            SignedIn signedIn,
            Ratings ratings,
            Inbox inbox,
            Items items,
            ItemNotes notes,
            Scenarios scenarios,
            InvigilatorBoard board,
            LeftContent content) {
        this.signedIn = signedIn;
        this.ratings = ratings;
        this.inbox = inbox;
        this.items = items;
        this.notes = notes;
        this.scenarios = scenarios;
        this.board = board;
        this.content = content;
    }

    List<Work> mine() {
        List<Work> work = new ArrayList<>();
        if (signedIn.has(Role.TEAM_LEAD) || signedIn.has(Role.TRAINER)) {
            work.add(new Work(
                    "ratings",
                    "ratings",
                    List.of(ratings.queue(RatingState.OPEN).size())));
        }
        if (signedIn.has(Role.COMMITTEE)) {
            work.add(new Work("cases", "committee", List.of(toDecide())));
        }
        if (signedIn.has(Role.INVIGILATOR)) {
            work.add(sittings(board.rows()));
        }
        if (signedIn.has(Role.AUTHOR)) {
            work.add(new Work(
                    "items",
                    "item-reviews",
                    List.of(inReview(), notes.openReports().size())));
            work.add(new Work("scenarios", "scenarios", List.of(toHear())));
        }
        if (signedIn.has(Role.AUTHOR) || signedIn.has(Role.ADMIN)) {
            Leftovers left = content.last();
            if (left.isToBeSeen()) {
                work.add(new Work("left", "left-content", List.of(left.parts().size())));
            }
        }
        return work;
    }

    private int toDecide() {
        return (int) inbox.entries().stream()
                .filter(entry -> TO_DECIDE.contains(entry.task()))
                .count();
    }

    private static Work sittings(List<BoardRow> rows) {
        int underWay = (int) rows.stream().filter(BoardRow::isOpen).count();
        int late = (int) rows.stream().filter(BoardRow::lateUndecided).count();
        return new Work("sittings", "invigilation", List.of(underWay, late));
    }

    private int inReview() {
        return items.banks().stream().mapToInt(BankRow::inReview).sum();
    }

    private int toHear() {
        return scenarios.all().stream()
                .filter(one -> one.state() != ScenarioState.RETIRED)
                .flatMap(one -> one.languages().stream())
                .mapToInt(LanguageProgress::open)
                .sum();
    }
}
