package org.callworthy.exam;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.bank.Bank;
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

    /** Gives a fresh attempt its form and records the sitting, if there is a form for the person. */
    AssemblyOutcome make(Case of, Attempt attempt) {
        ExamComponent exam = component(of, attempt.component());
        Optional<PreparedForm> set = prepared.next(new ExamRef(of.scheme(), of.level(), exam.id()), attempt.person());
        if (set.isPresent()) {
            long seed = seeds.nextLong();
            List<FormItem> items = FormPlaces.of(bank.versions(set.get().items()), new Random(seed));
            keep(of, attempt, seed, items, set.map(PreparedForm::id));
            return new Assembled(items);
        }
        return draw(of, attempt, exam);
    }

    private AssemblyOutcome draw(Case of, Attempt attempt, ExamComponent exam) {
        long seed = seeds.nextLong();
        AssemblyOutcome outcome = FormAssembly.assemble(
                bank.approved(exam.bank()), exam.blueprint(), exam.limits(), forms.earlier(attempt.person()), seed);
        if (outcome instanceof Assembled(var items)) {
            keep(of, attempt, seed, items, Optional.empty());
        }
        return outcome;
    }

    private void keep(Case of, Attempt attempt, long seed, List<FormItem> items, Optional<Long> set) {
        ExamComponent exam = component(of, attempt.component());
        long form = forms.insert(exam.bank(), of.scheme(), exam.id(), seed, set, items, attempt.startedAt());
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
