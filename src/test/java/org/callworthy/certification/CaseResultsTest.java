package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Ids;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CaseId;
import org.callworthy.scoring.ComponentResult;
import org.callworthy.scoring.ComponentStanding;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What candidates see of their scores, and when. */
@CallworthyTest
@Import(CasesBeforeCommittee.class)
class CaseResultsTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    CaseResults results;

    @Autowired
    Decisions decisions;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    DSLContext db;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void theScoreOfAResitIsShownOnceTheCommitteeHasDecidedOnIt() {
        PersonId agent = given.trainedAgent();
        CaseId id = given.opened(agent);
        assignments.of(id).forEach(given::done);
        score(exam(id), 40);
        given.present(id);
        List<PersonId> committee = List.of(given.person("Ida", Role.COMMITTEE), given.person("Bo", Role.COMMITTEE));
        Shortcoming below = new Shortcoming(
                "exam",
                null,
                "Below the cut.",
                Remedy.RESIT,
                Days.of(clock.instant()).plusDays(30));
        decide(committee, id, 1, Ballot.conditional("Once more.", List.of(below)));
        clock.travelTo(exam(id).opensAt().plus(Duration.ofDays(1)));
        given.done(exam(id));
        score(exam(id), 80);

        assertThat(shown(agent, id)).isEqualByComparingTo("40");

        given.present(id);
        decide(committee, id, 2, Ballot.pass("Enough now."));
        assertThat(shown(agent, id)).isEqualByComparingTo("80");
    }

    private BigDecimal shown(PersonId agent, CaseId id) {
        CaseResult result = actAs.person(agent, () -> results.mine(id)).orElseThrow();
        return result.profile().components().stream()
                .map(ComponentStanding::counted)
                .filter(Objects::nonNull)
                .filter(counted -> counted.component().equals("exam"))
                .map(ComponentResult::points)
                .findFirst()
                .orElseThrow()
                .gained();
    }

    private void decide(List<PersonId> committee, CaseId id, int round, Ballot ballot) {
        committee.forEach(member -> assertThat(actAs.person(member, () -> decisions.vote(id, round, ballot)))
                .isInstanceOf(VoteOutcome.Counted.class));
    }

    private Assignment exam(CaseId id) {
        return assignments.of(id).stream()
                .filter(each -> each.component().equals("exam"))
                .findFirst()
                .orElseThrow();
    }

    private void score(Assignment assignment, int percent) {
        db.execute(
                "insert into scoring_result (id, case_id, assignment_id, attempt_id, scheme_version_id, component, kind,"
                        + " attempt_no, gained, attainable, critical_failed, computed_at)"
                        + " select ?, id, ?, ?, scheme_version_id, 'exam', 'EXAM', ?, ?, 100, false, ?"
                        + " from delivery_case where id = ?",
                Ids.next(),
                assignment.id().value(),
                attempts.of(assignment.id()).orElseThrow().id().value(),
                assignment.attemptNo(),
                percent,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                assignment.caseId().value());
    }
}
