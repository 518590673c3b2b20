package org.callworthy.exam;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.bank.Bank;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Case;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.AssemblyOutcome.TooFewItems;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Makes and remembers forms. */
@Component
class Forms {

    private static final int MOST_REMEMBERED = 10_000;

    private final FormRepository forms;
    private final SittingRepository sittings;
    private final ExposureRepository exposures;
    private final Bank bank;
    private final Schemes schemes;
    private final SecureRandom seeds = new SecureRandom();
    private final Map<SittingId, Form> remembered = new ConcurrentHashMap<>();

    Forms(FormRepository forms, SittingRepository sittings, ExposureRepository exposures, Bank bank, Schemes schemes) {
        this.forms = forms;
        this.sittings = sittings;
        this.exposures = exposures;
        this.bank = bank;
        this.schemes = schemes;
    }

    /** Gives a fresh attempt its form and records the sitting; what is short if the bank cannot fill the blueprint. */
    List<Shortage> make(Case of, Attempt attempt) {
        ExamComponent exam = component(of, attempt.component());
        long seed = seeds.nextLong();
        return switch (FormAssembly.assemble(
                bank.approved(exam.bank()), exam.blueprint(), exam.limits(), forms.seenBy(attempt.person()), seed)) {
            case TooFewItems few -> few.shortages();
            case Assembled made -> {
                long form = forms.insert(exam.bank(), of.scheme(), exam.id(), seed, made.items(), attempt.startedAt());
                sittings.insert(attempt, form, of.scheme());
                exposures.insert(
                        SittingId.of(attempt.id()),
                        made.items().stream().map(FormItem::item).toList(),
                        attempt.startedAt());
                yield List.of();
            }
        };
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
