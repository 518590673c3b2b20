package org.callworthy.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Standing;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes many deliveries with one commit and tells each what came of it. */
@Component
class AnswerBatch {

    private static final int MOST_TRIES = 5;
    private static final Verdict SETTLED = new Verdict(false, false, Instant.EPOCH, false);

    private final Commit commit;

    AnswerBatch(Commit commit) {
        this.commit = commit;
    }

    /**
     * @param awaited whether somebody waits until these are written, perhaps to close a sitting, after which they would be late
     * @return those whose attempts somebody else holds, and every barrier behind them: to be tried again at once
     */
    List<Delivery> write(List<Delivery> deliveries, boolean awaited) {
        List<Delivery> carrying =
                deliveries.stream().filter(delivery -> !delivery.isBarrier()).toList();
        List<Delivery> heldElsewhere = carrying.isEmpty() ? List.of() : writeCarrying(carrying, awaited);
        List<Delivery> left = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (delivery.isBarrier() ? !left.isEmpty() : heldElsewhere.contains(delivery)) {
                left.add(delivery);
            } else if (delivery.isBarrier()) {
                delivery.verdict().complete(SETTLED);
            }
        }
        return left;
    }

    /** @return those whose attempts somebody else holds; the others are told what came of them */
    private List<Delivery> writeCarrying(List<Delivery> deliveries, boolean awaited) {
        for (int tries = 1; ; tries++) {
            Map<JournalEntry.Key, JournalEntry> before = new HashMap<>();
            try {
                Commit.Written written = commit.write(
                        attempts(deliveries), held -> entries(wanted(deliveries, held, awaited), held, before));
                before.putAll(written.before());
                return tell(deliveries, written.held(), before);
            } catch (PessimisticLockingFailureException e) {
                if (tries == MOST_TRIES) {
                    return failed(deliveries, e);
                }
            } catch (DataIntegrityViolationException e) {
                return oneByOne(deliveries, awaited, e);
            } catch (RuntimeException e) {
                return failed(deliveries, e);
            }
        }
    }

    /** @param before what the journal holds under keys that came more than once */
    private static List<Delivery> tell(
            List<Delivery> deliveries, Map<AttemptId, Standing> held, Map<JournalEntry.Key, JournalEntry> before) {
        List<Delivery> heldElsewhere = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Standing standing = held.get(delivery.bearer().attempt());
            if (standing == null) {
                heldElsewhere.add(delivery);
            } else {
                delivery.verdict().complete(verdict(delivery, standing, before));
            }
        }
        return heldElsewhere;
    }

    private static Collection<AttemptId> attempts(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.bearer().attempt()).collect(Collectors.toSet());
    }

    /** @param twice gets what was first under keys that come again */
    private static Collection<JournalEntry> entries(
            List<Delivery> deliveries, Map<AttemptId, Standing> held, Map<JournalEntry.Key, JournalEntry> twice) {
        Map<JournalEntry.Key, JournalEntry> entries = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            Standing standing =
                    Objects.requireNonNull(held.get(delivery.bearer().attempt()));
            add(delivery, verdict(delivery, standing), entries, twice);
        }
        return entries.values();
    }

    private static List<Delivery> wanted(List<Delivery> deliveries, Map<AttemptId, Standing> held, boolean awaited) {
        return deliveries.stream()
                .filter(delivery -> Optional.ofNullable(
                                held.get(delivery.bearer().attempt()))
                        .filter(standing -> delivery.isWanted(standing, awaited))
                        .isPresent())
                .toList();
    }

    private static void add(
            Delivery delivery,
            Verdict verdict,
            Map<JournalEntry.Key, JournalEntry> entries,
            Map<JournalEntry.Key, JournalEntry> twice) {
        for (Answer answer : delivery.answers()) {
            JournalEntry entry = delivery.entry(answer, verdict);
            JournalEntry first = entries.putIfAbsent(entry.key(), entry);
            if (first != null) {
                twice.put(entry.key(), first);
            }
        }
    }

    private static Verdict verdict(Delivery delivery, Standing standing, Map<JournalEntry.Key, JournalEntry> before) {
        Verdict verdict = verdict(delivery, standing);
        if (before.isEmpty()) {
            return verdict;
        }
        Set<Answer> inTime = inTime(delivery, verdict, before);
        return inTime.containsAll(delivery.answers())
                ? verdict.inTime()
                : verdict.with(inTime, other(delivery, verdict, before));
    }

    /** Those that are repeats: of them it is told what came of them the first time, however late they are now. */
    private static Set<Answer> inTime(Delivery delivery, Verdict verdict, Map<JournalEntry.Key, JournalEntry> before) {
        return delivery.answers().stream()
                .filter(answer -> isThereInTime(delivery.entry(answer, verdict), before))
                .collect(Collectors.toSet());
    }

    private static boolean isThereInTime(JournalEntry entry, Map<JournalEntry.Key, JournalEntry> before) {
        JournalEntry first = before.get(entry.key());
        return first != null && first.counts() && first.standsFor(entry);
    }

    private static Verdict verdict(Delivery delivery, Standing standing) {
        return new Verdict(
                delivery.bearer().epoch() < standing.epoch(),
                standing.lateAt(delivery.receivedAt()),
                standing.deadline(),
                standing.paused());
    }

    private static OptionalInt other(Delivery delivery, Verdict verdict, Map<JournalEntry.Key, JournalEntry> before) {
        return delivery.answers().stream()
                .map(answer -> delivery.entry(answer, verdict))
                .filter(entry -> !before.getOrDefault(entry.key(), entry).standsFor(entry))
                .mapToInt(entry -> entry.answer().place())
                .findFirst();
    }

    /** One delivery that the database refuses must not take the others with it. */
    private List<Delivery> oneByOne(List<Delivery> deliveries, boolean awaited, RuntimeException refusal) {
        return deliveries.size() == 1
                ? failed(deliveries, refusal)
                : deliveries.stream()
                        .flatMap(delivery -> writeCarrying(List.of(delivery), awaited).stream())
                        .toList();
    }

    private static List<Delivery> failed(List<Delivery> deliveries, RuntimeException why) {
        deliveries.forEach(delivery -> delivery.verdict().completeExceptionally(why));
        return List.of();
    }
}
