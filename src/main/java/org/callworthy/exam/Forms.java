package org.callworthy.exam;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.callworthy.account.PersonId;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersion;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Case;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/**
 * Gives candidates forms and remembers them: one of an active set that they have never had, in an order of their own; if there
 * is none, one drawn for them.
 */
@Component
class Forms {

    private static final int MOST_REMEMBERED = 10_000;

    /** Drawing takes a processor for seconds at worst: more at once would only make each of them slower. */
    private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** A form for a person that is not theirs yet. */
    record Ready(AssemblyOutcome outcome, long seed, Optional<Long> set) {}

    private final FormRepository forms;
    private final PreparedFormRepository prepared;
    private final SittingRepository sittings;
    private final ExposureRepository exposures;
    private final Bank bank;
    private final Schemes schemes;
    private final SecureRandom seeds = new SecureRandom();
    private final Map<SittingId, Form> remembered = new ConcurrentHashMap<>();

    Forms(
            FormRepository forms,
            PreparedFormRepository prepared,
            SittingRepository sittings,
            ExposureRepository exposures,
            Bank bank,
            Schemes schemes) {
        this.forms = forms;
        this.prepared = prepared;
        this.sittings = sittings;
        this.exposures = exposures;
        this.bank = bank;
        this.schemes = schemes;
    }

    /**
     * Finds a form for whoever is about to begin, which may take seconds: outside of any transaction and before the clock runs.
     * Nothing is recorded.
     */
    Ready ready(Case of, String component, PersonId person) {
        ExamComponent exam = component(of, component);
        Optional<PreparedForm> set = prepared.next(new ExamRef(of.scheme(), of.level(), exam.id()), person);
        long seed = seeds.nextLong();
        if (set.isEmpty()) {
            return new Ready(draw(exam, person, seed), seed, Optional.empty());
        }
        List<FormItem> items = FormPlaces.of(bank.versions(set.get().items()), new Random(seed));
        return new Ready(new Assembled(items), seed, set.map(PreparedForm::id));
    }

    private AssemblyOutcome draw(ExamComponent exam, PersonId person, long seed) {
        List<ItemVersion> approved = bank.approved(exam.bank());
        EarlierForms earlier = forms.earlier(person);
        drawing.acquireUninterruptibly();
        try {
            return FormAssembly.assemble(approved, exam.blueprint(), exam.limits(), earlier, seed);
        } finally {
            drawing.release();
        }
    }

    /** Gives a fresh attempt its form and records the sitting, if there is a form for the person. */
    AssemblyOutcome give(Case of, Attempt attempt, Ready form) {
        if (form.outcome() instanceof Assembled(var items)) {
            keep(of, attempt, form, items);
        }
        return form.outcome();
    }

    private void keep(Case of, Attempt attempt, Ready ready, List<FormItem> items) {
        ExamComponent exam = component(of, attempt.component());
        long form = forms.insert(
                exam.bank(), of.scheme(), exam.id(), ready.seed(), ready.set(), items, attempt.startedAt());
        sittings.insert(attempt, form, of.scheme());
        exposures.insert(
                SittingId.of(attempt.id()), items.stream().map(FormItem::item).toList(), attempt.startedAt());
    }

    Form of(SittingId sitting) {
        Form known = remembered.get(sitting);
        return known != null ? known : remember(sitting, forms.of(sitting));
    }

    void forget(SittingId sitting) {
        remembered.remove(sitting);
    }

    ExamComponent component(Case of, String id) {
        return (ExamComponent)
                schemes.version(of.scheme()).level(of.level()).component(id).orElseThrow();
    }

    private Form remember(SittingId sitting, Form form) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(sitting, form);
        return form;
    }
}
