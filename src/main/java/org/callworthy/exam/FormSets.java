package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.exam.assembly.Assembler;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.AssemblyOutcome.Impossible;
import org.callworthy.exam.assembly.AssemblyOutcome.NotFound;
import org.callworthy.exam.assembly.Candidate;
import org.callworthy.exam.assembly.Order;
import org.callworthy.scheme.ExamComponent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms prepared together, so that they are parallel: makes them, gives them free, takes them back. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class FormSets {

    private final FormSetRepository sets;
    private final ExamPlans plans;
    private final Bank bank;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final SecureRandom seeds = new SecureRandom();

    FormSets(
            FormSetRepository sets,
            ExamPlans plans,
            Bank bank,
            SignedIn signedIn,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.sets = sets;
        this.plans = plans;
        this.bank = bank;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The newest first. */
    public List<FormSetLine> all() {
        return sets.all();
    }

    /** A set with its forms side by side. */
    public Optional<FormSetReport> find(FormSetId id) {
        return sets.find(id).map(line -> {
            PlannedExam exam = plans.plan(line.exam());
            List<SetForm> forms = sets.forms(id);
            Map<ItemVersionId, ItemVersion> items =
                    bank
                            .versions(forms.stream()
                                    .flatMap(form -> form.items().stream())
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(ItemVersion::id, Function.identity()));
            return FormSetReport.of(line, exam, forms, items);
        });
    }

    /** Assembles forms and keeps them. It takes seconds, so it must not be called within a transaction. */
    public MakeOutcome make(MakeForms asked) {
        return make(asked, seeds.nextLong());
    }

    MakeOutcome make(MakeForms asked, long seed) {
        ExamComponent exam = plans.plan(asked.exam()).component();
        MakeForms within = asked.within(exam);
        List<ItemVersion> items = bank.approved(exam.bank());
        Order order = new Order(
                BlueprintPool.cells(exam.blueprint()),
                within.forms(),
                exam.limits().anchors(),
                exam.limits().mostSeconds(),
                within.overlap(),
                within.mostUses());
        return switch (Assembler.assemble(order, BlueprintPool.candidates(items), seed)) {
            case Impossible(var rules, var settled) -> new MakeOutcome.Clashing(rules, settled);
            case NotFound(int forms) -> new MakeOutcome.NotFound(forms);
            case Assembled(var forms) -> keep(within, seed, versions(items, forms));
        };
    }

    private static List<List<ItemVersionId>> versions(List<ItemVersion> items, List<List<Candidate>> forms) {
        Map<String, ItemVersionId> ids =
                items.stream().collect(Collectors.toMap(ItemVersion::itemKey, ItemVersion::id));
        return forms.stream()
                .map(form -> form.stream()
                        .map(item -> Objects.requireNonNull(ids.get(item.id())))
                        .toList())
                .toList();
    }

    private MakeOutcome keep(MakeForms made, long seed, List<List<ItemVersionId>> forms) {
        FormSetId id = new FormSetId(Ids.next());
        transaction.executeWithoutResult(status -> {
            sets.insert(id, made, seed, signedIn.idIfAny(), clock.instant(), forms);
            audit.record(
                    "exam.form-set.made",
                    subject(id),
                    Map.of("component", made.exam().component(), "forms", String.valueOf(forms.size())));
        });
        return new MakeOutcome.Made(id);
    }

    /** From now on candidates get its forms. @param seen the version that was on the screen */
    @Transactional
    public FormSetOutcome activate(FormSetId id, int seen) {
        return sets.find(id).filter(FormSetLine::isUsable).isEmpty()
                ? FormSetOutcome.STALE
                : change(id, seen, FormSetState.ACTIVE, "exam.form-set.activated");
    }

    /** Nobody gets its forms any more; who sits one goes on with it. @param seen the version that was on the screen */
    @Transactional
    public FormSetOutcome withdraw(FormSetId id, int seen) {
        return change(id, seen, FormSetState.WITHDRAWN, "exam.form-set.withdrawn");
    }

    private FormSetOutcome change(FormSetId id, int seen, FormSetState state, String act) {
        if (!sets.change(id, seen, state, clock.instant())) {
            return FormSetOutcome.CHANGED_MEANWHILE;
        }
        audit.record(act, subject(id));
        return FormSetOutcome.DONE;
    }

    private static Subject subject(FormSetId id) {
        return Subject.of("form-set", id.value());
    }
}
