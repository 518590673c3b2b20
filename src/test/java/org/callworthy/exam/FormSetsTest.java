package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.Candidates;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.MakeOutcome.Clashing;
import org.callworthy.exam.MakeOutcome.Made;
import org.callworthy.exam.assembly.Rule;
import org.callworthy.scheme.Schemes;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
class FormSetsTest {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    FormSets sets;

    @Autowired
    Blueprints blueprints;

    @Autowired
    Schemes schemes;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

    private Candidate candidate;
    private ExamRef exam;

    @BeforeEach
    void prepare() {
        candidate = candidates.ready();
        exam = new ExamRef(schemes.current(Track.AGENT).id(), Level.I, Candidates.EXAM);
    }

    @AfterEach
    void withdraw() {
        ActAs.system(() -> {
            sets.all().stream()
                    .filter(set -> set.state() == FormSetState.ACTIVE)
                    .forEach(set -> sets.withdraw(set.id(), set.version()));
            return true;
        });
    }

    @Test
    void theScreenSaysHowWellTheBankFillsTheBlueprint() {
        BlueprintFilling filling = ActAs.system(() -> blueprints.filling(exam));
        assertThat(filling.isFull()).isTrue();
        assertThat(filling.forms()).isPositive();
        assertThat(filling.cells()).allSatisfy(cell -> {
            assertThat(cell.available()).isGreaterThanOrEqualTo(cell.filled());
            assertThat(cell.forms()).isGreaterThanOrEqualTo(filling.forms());
        });
        assertThat(ActAs.system(() -> blueprints.offered()))
                .extracting(ExamOffer::exam)
                .contains(exam);
    }

    @Test
    void aCandidateGetsAFormOfTheActiveSetInAnOrderOfTheirOwn() {
        FormSetReport report = active(2, 20);
        assertThat(report.forms()).hasSize(2).allSatisfy(form -> {
            assertThat(form.items()).hasSize(20);
            assertThat(form.isStale()).isFalse();
        });
        List<ItemVersionId> given = given(candidate);
        assertThat(report.forms())
                .filteredOn(form -> new HashSet<>(given).equals(versions(form)))
                .singleElement()
                .satisfies(form -> assertThat(given)
                        .isNotEqualTo(form.items().stream()
                                .map(FormFigures.ItemLine::version)
                                .toList()));
        assertThat(ActAs.system(
                        () -> sets.find(report.set().id()).orElseThrow().set().uses()))
                .isEqualTo(1);
        assertThat(new HashSet<>(given(candidates.ready())))
                .as("the next one gets the other form")
                .isNotEqualTo(new HashSet<>(given));
    }

    @Test
    void withoutAnActiveSetAFormIsDrawn() {
        FormSetReport report = active(1, 0);
        ActAs.system(() -> sets.withdraw(report.set().id(), report.set().version()));
        given(candidate);
        assertThat(ActAs.system(
                        () -> sets.find(report.set().id()).orElseThrow().set().uses()))
                .isZero();
    }

    @Test
    void whatTheBankCannotGiveIsAnsweredWithTheRulesThatClash() {
        assertThat(ActAs.system(() -> sets.make(new MakeForms(exam, 50, 0, 1), 1)))
                .isInstanceOfSatisfying(Clashing.class, clash -> {
                    assertThat(clash.settled()).isTrue();
                    assertThat(clash.rules()).hasAtLeastOneElementOfType(Rule.Fill.class);
                });
    }

    @Test
    void makingActivatingAndWithdrawingStandInTheAuditLog() {
        FormSetReport report = active(1, 0);
        ActAs.system(() -> sets.withdraw(report.set().id(), report.set().version()));
        assertThat(db.fetch(
                                "select act from audit_entry where subject_kind = 'form-set' and subject_id = ? order by id",
                                report.set().id().value())
                        .getValues("act", String.class))
                .containsExactly("exam.form-set.made", "exam.form-set.activated", "exam.form-set.withdrawn");
    }

    @Test
    void candidatesSeeNoForms() {
        assertThatThrownBy(() -> actAs.person(candidate.person(), () -> sets.all()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.person(candidate.person(), () -> blueprints.filling(exam)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private FormSetReport active(int forms, int overlap) {
        return ActAs.system(() -> {
            Made made = (Made) sets.make(new MakeForms(exam, forms, overlap, forms), 1);
            assertThat(sets.activate(made.set(), 1)).isEqualTo(FormSetOutcome.DONE);
            return sets.find(made.set()).orElseThrow();
        });
    }

    private List<ItemVersionId> given(Candidate to) {
        return candidates.items(candidates.start(to)).stream()
                .map(item -> item.face().id())
                .toList();
    }

    private static Set<ItemVersionId> versions(FormFigures form) {
        Set<ItemVersionId> versions = new HashSet<>();
        form.items().forEach(item -> versions.add(item.version()));
        return versions;
    }
}
