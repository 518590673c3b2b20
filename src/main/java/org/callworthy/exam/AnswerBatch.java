package org.callworthy.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Standing;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes deliveries in one transaction, in which no attempt of theirs can be closed or started anew. */
@Component
class AnswerBatch {

    private static final int MOST_TRIES = 5;
    private static final Verdict SETTLED = new Verdict(false, false, Instant.EPOCH);

    private record Key(AttemptId sitting, int place, int epoch, int seq) {}

    private final Attempts attempts;
    private final AnswerRepository answers;
    private final TransactionTemplate transaction;

    AnswerBatch(Attempts attempts, AnswerRepository answers, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.answers = answers;
        this.transaction = transaction;
    }

    /** @return those, and every barrier behind them, whose attempts somebody else holds: to be tried again at once */
    List<Delivery> write(List<Delivery> deliveries) {
        List<Delivery> carrying =
                deliveries.stream().filter(d -> !d.isBarrier()).toList();
        Map<AttemptId, Standing> held = carrying.isEmpty() ? Map.of() : writeCarrying(carrying);
        List<Delivery> left = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (delivery.isBarrier() && left.isEmpty()) {
                delivery.verdict().complete(SETTLED);
            } else if (delivery.isBarrier()) {
                left.add(delivery);
            } else if (held.containsKey(delivery.bearer().attempt())) {
                delivery.verdict()
                        .complete(verdict(
                                delivery,
                                Objects.requireNonNull(
                                        held.get(delivery.bearer().attempt()))));
            } else if (!delivery.verdict().isDone()) {
                left.add(delivery);
            }
        }
        return left;
    }

    private Map<AttemptId, Standing> writeCarrying(List<Delivery> deliveries) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> append(deliveries)));
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

    private Map<AttemptId, Standing> append(List<Delivery> deliveries) {
        Map<AttemptId, Standing> held =
                attempts.hold(deliveries.stream().map(d -> d.bearer().attempt()).collect(Collectors.toSet()));
        Map<Key, JournalEntry> entries = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            Standing standing = held.get(delivery.bearer().attempt());
            if (standing != null) {
                entries(delivery, verdict(delivery, standing), entries);
            }
        }
        if (!entries.isEmpty()) {
            answers.append(entries.values());
        }
        return held;
    }

    private static void entries(Delivery delivery, Verdict verdict, Map<Key, JournalEntry> entries) {
        AttemptId attempt = delivery.bearer().attempt();
        int epoch = delivery.bearer().epoch();
        for (Answer answer : delivery.answers()) {
            entries.putIfAbsent(
                    new Key(attempt, answer.place(), epoch, answer.seq()),
                    new JournalEntry(
                            SittingId.of(attempt),
                            epoch,
                            answer,
                            delivery.receivedAt(),
                            verdict.stale(),
                            verdict.late()));
        }
    }

    private static Verdict verdict(Delivery delivery, Standing standing) {
        return new Verdict(
                delivery.bearer().epoch() < standing.epoch(),
                standing.lateAt(delivery.receivedAt()),
                standing.deadline());
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
