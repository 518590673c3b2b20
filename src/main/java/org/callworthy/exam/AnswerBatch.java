package org.callworthy.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** @return those whose attempts somebody else holds, and every barrier behind them: to be tried again at once */
    List<Delivery> write(List<Delivery> deliveries) {
        List<Delivery> carrying =
                deliveries.stream().filter(d -> !d.isBarrier()).toList();
        Map<AttemptId, Standing> held = carrying.isEmpty() ? Map.of() : writeCarrying(carrying);
        List<Delivery> left = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Standing standing = held.get(delivery.bearer().attempt());
            if (standing != null) {
                delivery.verdict().complete(verdict(delivery, standing));
            } else if (delivery.isBarrier() && left.isEmpty()) {
                delivery.verdict().complete(SETTLED);
            } else if (!delivery.verdict().isDone()) {
                left.add(delivery);
            }
        }
        return left;
    }

    private Map<AttemptId, Standing> writeCarrying(List<Delivery> deliveries) {
        for (int tries = 1; ; tries++) {
            try {
                return commit.write(attempts(deliveries), held -> entries(deliveries, held));
            } catch (PessimisticLockingFailureException e) {
                if (tries == MOST_TRIES) {
                    return failed(deliveries, e);
                }
            } catch (DataIntegrityViolationException e) {
                return oneByOne(deliveries, e);
            } catch (RuntimeException e) {
                return failed(deliveries, e);
            }
        }
    }

    private static Collection<AttemptId> attempts(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.bearer().attempt()).collect(Collectors.toSet());
    }

    private static Collection<JournalEntry> entries(List<Delivery> deliveries, Map<AttemptId, Standing> held) {
        Map<JournalEntry.Key, JournalEntry> entries = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            Standing standing = held.get(delivery.bearer().attempt());
            if (standing != null) {
                add(delivery, verdict(delivery, standing), entries);
            }
        }
        return entries.values();
    }

    private static void add(Delivery delivery, Verdict verdict, Map<JournalEntry.Key, JournalEntry> entries) {
        AttemptId attempt = delivery.bearer().attempt();
        int epoch = delivery.bearer().epoch();
        for (Answer answer : delivery.answers()) {
            JournalEntry entry = new JournalEntry(
                    SittingId.of(attempt), epoch, answer, delivery.receivedAt(), verdict.stale(), verdict.late());
            entries.putIfAbsent(entry.key(), entry);
        }
    }

    private static Verdict verdict(Delivery delivery, Standing standing) {
        return new Verdict(
                delivery.bearer().epoch() < standing.epoch(),
                standing.lateAt(delivery.receivedAt()),
                standing.deadline(),
                standing.paused());
    }

    /** One delivery that the database refuses must not take the others with it. */
    private Map<AttemptId, Standing> oneByOne(List<Delivery> deliveries, RuntimeException refusal) {
        if (deliveries.size() == 1) {
            return failed(deliveries, refusal);
        }
        Map<AttemptId, Standing> held = new LinkedHashMap<>();
        deliveries.forEach(delivery -> held.putAll(writeCarrying(List.of(delivery))));
        return held;
    }

    private static Map<AttemptId, Standing> failed(List<Delivery> deliveries, RuntimeException why) {
        deliveries.forEach(delivery -> delivery.verdict().completeExceptionally(why));
        return Map.of();
    }
}
