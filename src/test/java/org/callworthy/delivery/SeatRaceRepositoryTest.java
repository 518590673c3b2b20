package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Who gets a seat when many ask at once. */
class SeatRaceRepositoryTest extends BookingScene {

    @Test
    void ofManyWhoWantTheLastSeatOneGetsIt() {
        book(seats.of(day).getFirst(), person("wang"));
        List<PersonId> many =
                IntStream.range(0, 12).mapToObj(n -> person("p" + n)).toList();
        long got = many.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> tx(() -> {
                    days.hold(day);
                    bookings.holdCalendar(person);
                    Optional<Seat> free = seats.firstFree(day);
                    free.ifPresent(seat -> bookings.insert(
                            new BookingId(Ids.next()), seat, person, List.of(), Optional.empty(), NINE));
                    return free.isPresent();
                })))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(got).isOne();
        assertThat(days.find(day).orElseThrow().free()).isZero();
    }

    @Test
    void withoutAnyLockTheDatabaseStillGivesTheSeatOnce() {
        Seat seat = seats.of(day).getFirst();
        long got = IntStream.range(0, 8)
                .mapToObj(n -> person("q" + n))
                .map(person -> CompletableFuture.supplyAsync(() -> {
                    try {
                        book(seat, person);
                        return true;
                    } catch (org.jooq.exception.DataAccessException | DataAccessException e) {
                        return false;
                    }
                }))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(got).isOne();
    }

    @Test
    void twoBookingsOfOnePersonOnDifferentDaysSeeEachOther() {
        DayId other = plan(2, Set.of());
        PersonId zhao = person("zhao");
        List<CompletableFuture<Boolean>> both = List.of(day, other).stream()
                .map(on -> CompletableFuture.supplyAsync(() -> tx(() -> {
                    days.hold(on);
                    bookings.holdCalendar(zhao);
                    boolean free = bookable.booked(List.of(zhao)).isEmpty();
                    if (free) {
                        Seat seat = seats.firstFree(on).orElseThrow();
                        bookings.insert(new BookingId(Ids.next()), seat, zhao, List.of(), Optional.empty(), NINE);
                    }
                    return free;
                })))
                .toList();
        assertThat(both.stream().filter(CompletableFuture::join).count()).isOne();
    }
}
