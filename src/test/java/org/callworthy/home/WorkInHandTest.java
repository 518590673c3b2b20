package org.callworthy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.ItemReport;
import org.callworthy.bank.Items;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Inbox;
import org.callworthy.certification.InboxEntry;
import org.callworthy.certification.InboxEntry.Task;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.demo.LeftContent;
import org.callworthy.demo.LeftPart;
import org.callworthy.demo.Leftovers;
import org.callworthy.home.WorkInHand.Work;
import org.callworthy.rating.Ratings;
import org.callworthy.roleplay.LanguageProgress;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioState;
import org.callworthy.roleplay.ScenarioSummary;
import org.callworthy.roleplay.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkInHandTest {

    private static final LocalizedText TITLE = new LocalizedText(Map.of("en", "Title"));

    private final SignedIn signedIn = mock();
    private final Ratings ratings = mock();
    private final Inbox inbox = mock();
    private final Items items = mock();
    private final ItemNotes notes = mock();
    private final Scenarios scenarios = mock();
    private final InvigilatorBoard board = mock();
    private final LeftContent content = mock();
    private final WorkInHand work = new WorkInHand(signedIn, ratings, inbox, items, notes, scenarios, board, content);

    @BeforeEach
    void nothingWasLeft() {
        when(content.last()).thenReturn(new Leftovers(1, List.of(), false));
    }

    @Test
    void authorsAreToldOfReviewsReportsAndLinesThatNobodyHasHeard() {
        when(signedIn.has(Role.AUTHOR)).thenReturn(true);
        when(items.banks()).thenReturn(List.of(bank(2), bank(0), bank(1)));
        when(notes.openReports())
                .thenReturn(List.of(new ItemReport(1, "a-1", 1, "Two are right", now(), null, null, null)));
        when(scenarios.all())
                .thenReturn(List.of(
                        scenario(ScenarioState.PUBLISHED, 8, 8),
                        scenario(ScenarioState.DRAFT, 8, 5),
                        scenario(ScenarioState.RETIRED, 8, 0)));
        assertThat(work.mine())
                .containsExactly(
                        new Work("items", "item-reviews", List.of(3, 1)),
                        new Work("scenarios", "scenarios", List.of(3)));
    }

    @Test
    void invigilatorsAreToldOfExamsUnderWayAndOfLateAnswersToDecide() {
        when(signedIn.has(Role.INVIGILATOR)).thenReturn(true);
        List<BoardRow> rows = List.of(row(true, false), row(true, false), row(false, true), row(false, false));
        when(board.rows()).thenReturn(rows);
        assertThat(work.mine()).containsExactly(new Work("sittings", "invigilation", List.of(2, 1)));
    }

    @Test
    void theCommitteeIsToldOfWhatItsMemberCanDoOnly() {
        when(signedIn.has(Role.COMMITTEE)).thenReturn(true);
        when(inbox.entries())
                .thenReturn(Stream.of(Task.values()).map(WorkInHandTest::entry).toList());
        assertThat(work.mine()).containsExactly(new Work("cases", "committee", List.of(3)));
    }

    @Test
    void whoHasSeveralRolesIsToldOfEachAndWhoHasNoneOfNothing() {
        assertThat(work.mine()).isEmpty();
        when(signedIn.has(Role.TRAINER)).thenReturn(true);
        when(signedIn.has(Role.AUTHOR)).thenReturn(true);
        assertThat(work.mine()).extracting(Work::what).containsExactly("ratings", "items", "scenarios");
    }

    @Test
    void administratorsAreToldWhatAStartLeftOnceAlthoughTheyAreAuthorsToo() {
        LeftPart part = new LeftPart("b.yaml", 1, TITLE, TITLE);
        when(content.last()).thenReturn(new Leftovers(1, List.of(part, part), false));
        when(signedIn.has(Role.ADMIN)).thenReturn(true);
        assertThat(work.mine()).containsExactly(new Work("left", "left-content", List.of(2)));
        when(signedIn.has(Role.AUTHOR)).thenReturn(true);
        assertThat(work.mine()).extracting(Work::what).containsExactly("items", "scenarios", "left");
    }

    private static BankRow bank(int inReview) {
        return new BankRow("bank-" + inReview, Track.AGENT, Level.I, TITLE, 40, inReview, null);
    }

    private static ScenarioSummary scenario(ScenarioState state, int lines, int approved) {
        LanguageProgress progress = new LanguageProgress(Locale.ENGLISH, lines, approved, List.of());
        return new ScenarioSummary(
                new ScenarioId(1), "refund", 1, Track.AGENT, List.of(Level.I), TITLE, state, List.of(progress));
    }

    private static BoardRow row(boolean open, boolean late) {
        BoardRow row = mock();
        when(row.isOpen()).thenReturn(open);
        when(row.lateUndecided()).thenReturn(late);
        return row;
    }

    private static InboxEntry entry(Task task) {
        return new InboxEntry(new CaseId(1), "c", Track.AGENT, Level.I, CaseState.DECISION, 1, now(), 0, 3, task);
    }

    private static Instant now() {
        return Instant.parse("2026-05-04T08:00:00Z");
    }
}
