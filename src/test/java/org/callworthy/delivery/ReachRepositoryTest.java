package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.DELIVERY_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.account.SiteId;
import org.callworthy.common.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachRepositoryTest extends BookingScene {

    private static final Instant TEN = NINE.plus(Duration.ofHours(1));

    private ReachRepository reach;
    private SiteId harbour;
    private SiteId hill;
    private PersonId wang;
    private Assignment lis;
    private Assignment wangs;

    @BeforeEach
    void twoSites() {
        reach = new ReachRepository(db);
        harbour = site("Harbour");
        hill = site("Hill");
        wang = person("Wang Qiang");
        member(harbour, li, null);
        member(harbour, wang, NINE.plusSeconds(1));
        member(hill, wang, null);
        lis = assign(li);
        wangs = assign(wang);
    }

    @Test
    void theBoardShowsThoseWhoStandInATeamWithinReachToday() {
        assertThat(board(Reach.EVERYWHERE)).containsExactlyInAnyOrder(lis.id(), wangs.id());
        assertThat(board(only(harbour))).containsExactly(lis.id());
        assertThat(board(only(hill))).containsExactly(wangs.id());
        assertThat(board(new Reach(false, Set.of()))).isEmpty();
    }

    @Test
    void whoSitsOnADayOfTheSiteIsWithinItsReachToo() {
        Seat seat = seats.of(day).getFirst();
        BookingId booking = book(seat, wang, wangs);
        assertThat(reach.bookings(day, only(harbour), Optional.empty(), TEN)).isEmpty();
        assertThat(reach.bookings(day, only(hill), Optional.empty(), TEN)).containsExactly(booking);
        db.update(DELIVERY_DAY)
                .set(DELIVERY_DAY.SITE_ID, harbour.value())
                .where(DELIVERY_DAY.ID.eq(day.value()))
                .execute();
        assertThat(reach.bookings(day, only(harbour), Optional.empty(), TEN)).containsExactly(booking);
        assertThat(board(only(harbour))).containsExactlyInAnyOrder(lis.id(), wangs.id());
        tx(() -> bookings.end(booking, "", Optional.empty(), TEN));
        assertThat(board(only(harbour))).containsExactly(lis.id());
    }

    @Test
    void attemptsAssignmentsAndPeopleAreWithinReachOrNot() {
        AttemptId hers = begin(lis);
        AttemptId his = begin(wangs);
        assertThat(reach.includesAll(Set.of(hers), only(harbour), TEN)).isTrue();
        assertThat(reach.includesAll(Set.of(hers, his), only(harbour), TEN)).isFalse();
        assertThat(reach.includes(lis.id(), only(harbour), TEN)).isTrue();
        assertThat(reach.includes(wangs.id(), only(harbour), TEN)).isFalse();
        assertThat(reach.includes(li, only(harbour), TEN)).isTrue();
        assertThat(reach.includes(wang, only(harbour), TEN)).isFalse();
    }

    @Test
    void anOutageCountsAndHitsThoseWithinReach() {
        OutageRepository outages = new OutageRepository(db);
        AttemptId hers = begin(lis);
        begin(wangs);
        Span away = new Span(NINE.plusSeconds(60), NINE.plusSeconds(120));
        OutageId id = new OutageId(Ids.next());
        tx(() -> outages.insert(id, away, false));
        assertThat(outages.hit(away, only(harbour), TEN)).containsExactly(hers);
        assertThat(outages.hit(away, Reach.EVERYWHERE, TEN)).hasSize(2);
        assertThat(outages.open(NINE, only(harbour), Optional.empty(), TEN))
                .containsExactly(
                        outages.find(id, only(harbour), Optional.empty(), TEN).orElseThrow())
                .extracting(Outage::hit)
                .containsExactly(1);
    }

    private List<AssignmentId> board(Reach within) {
        return new AttemptBoardRepository(db)
                .rows(NINE, TEN, within).stream().map(BoardRow.Raw::assignment).toList();
    }

    private AttemptId begin(Assignment assignment) {
        AttemptId id = new AttemptId(Ids.next());
        tx(() -> new AttemptRepository(db)
                .insert(id, assignment, Locale.ENGLISH, NINE, NINE.plus(Duration.ofMinutes(40))));
        return id;
    }

    private static Reach only(SiteId site) {
        return new Reach(false, Set.of(site));
    }

    private SiteId site(String name) {
        SiteId id = new SiteId(Ids.next());
        db.insertInto(ACCOUNT_SITE, ACCOUNT_SITE.ID, ACCOUNT_SITE.NAME)
                .values(id.value(), name)
                .execute();
        return id;
    }

    private void member(SiteId site, PersonId person, @Nullable Instant until) {
        long team = Ids.next();
        db.insertInto(ACCOUNT_TEAM, ACCOUNT_TEAM.ID, ACCOUNT_TEAM.SITE_ID, ACCOUNT_TEAM.NAME)
                .values(team, site.value(), "Team " + team)
                .execute();
        db.insertInto(ACCOUNT_MEMBERSHIP)
                .set(ACCOUNT_MEMBERSHIP.ID, Ids.next())
                .set(ACCOUNT_MEMBERSHIP.TEAM_ID, team)
                .set(ACCOUNT_MEMBERSHIP.PERSON_ID, person.value())
                .set(ACCOUNT_MEMBERSHIP.PLACE, "MEMBER")
                .set(ACCOUNT_MEMBERSHIP.SINCE, NINE)
                .set(ACCOUNT_MEMBERSHIP.UNTIL, until)
                .execute();
    }
}
