package org.callworthy.exam.api;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.EXAM_FORM_ITEM;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.common.Ids;
import org.callworthy.common.Json;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.NewAssignment;
import org.callworthy.delivery.Visitor;
import org.callworthy.exam.SittingId;
import org.callworthy.exam.api.ApiCandidate.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** A start is refused as the bank gives no form: nothing is used up, and it can be started once the bank has grown. */
@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class NoOtherFormApiTest extends SittingRequests {

    @Autowired
    Assignments assignments;

    private final List<Long> retired = new ArrayList<>();

    @AfterEach
    void giveBackWhatTheBankHad() {
        approveAll();
    }

    @Test
    void whoHasHadTheOnlyFormIsToldSoAndKeepsTheAttemptUntilTheBankHasAnother() throws Exception {
        Started first = candidate.start();
        submit(first).andExpect(status().isOk());
        retireAllBut(itemsOf(first));
        AssignmentId again = assignedAgain(first);

        problem(start(again), 409, "no-other-form").andExpect(header().doesNotExist("Location"));
        problem(start(again), 409, "no-other-form");

        assertThat(refusals(again)).hasSize(2).containsOnly("{\"reason\":\"no-other-form\"}");
        assertThatNothingIsUsedUp(again, 1);
        approveAll();
        start(again)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.epoch").value(1));
        assertThat(assignments.find(again).attemptNo()).isEqualTo(2);
        assertThat(refusals(again)).as("none of a start that went well").hasSize(2);
    }

    @Test
    void aBankThatIsTooSmallIsAnotherReasonAndUsesNothingUpEither() throws Exception {
        AssignmentId mine = AssignmentId.parse(Json.read(candidate.startBody(), JsonNode.class)
                .get("assignment")
                .asString());
        retireAllBut(List.of());

        problem(candidate.post(candidate.startBody()), 503, "bank-too-small").andExpect(header().exists("Retry-After"));

        assertThat(refusals(mine)).containsExactly("{\"reason\":\"bank-too-small\"}");
        assertThatNothingIsUsedUp(mine, 0);
    }

    private void assertThatNothingIsUsedUp(AssignmentId refused, int sittings) {
        Assignment assignment = assignments.find(refused);
        assertThat(assignment.state()).isEqualTo(AssignmentState.WAITING);
        assertThat(attempts.of(refused)).isEmpty();
        assertThat(db.fetchCount(
                        EXAM_SITTING,
                        EXAM_SITTING.PERSON_ID.eq(candidate.person().value())))
                .isEqualTo(sittings);
    }

    private ResultActions start(AssignmentId assignment) throws Exception {
        return candidate.post("{\"assignment\":\"" + assignment + "\"}");
    }

    /** Once the waiting days are over. */
    private AssignmentId assignedAgain(Started first) throws Exception {
        Assignment before = assignments.find(
                attempts.find(candidate.attempt(SittingId.parse(first.id()))).assignment());
        Instant later = clock.instant().plus(Duration.ofDays(15));
        clock.travelTo(later);
        AssignmentId again = assignments.assign(
                new NewAssignment(before.caseId(), Candidates.EXAM, later, later.plus(Duration.ofDays(1))));
        assignments.accept(again, assignments.missingAgreements(again), Locale.ENGLISH);
        candidate.signInAgain();
        return again;
    }

    private List<Long> itemsOf(Started started) {
        return db.select(EXAM_FORM_ITEM.ITEM_VERSION_ID)
                .from(EXAM_FORM_ITEM)
                .join(EXAM_SITTING)
                .on(EXAM_SITTING.FORM_ID.eq(EXAM_FORM_ITEM.FORM_ID))
                .where(EXAM_SITTING.ID.eq(Ids.parse(started.id())))
                .fetch(row -> row.value1());
    }

    private void retireAllBut(List<Long> kept) {
        retired.addAll(db.select(BANK_ITEM_VERSION.ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(
                        BANK_BANK.BANK_KEY.eq("agent-foundation"),
                        BANK_ITEM_VERSION.STATE.eq("APPROVED"),
                        BANK_ITEM_VERSION.ID.notIn(kept))
                .fetch(row -> row.value1()));
        become("RETIRED");
    }

    private void approveAll() {
        become("APPROVED");
        retired.clear();
    }

    private void become(String state) {
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.STATE, state)
                .where(BANK_ITEM_VERSION.ID.in(retired))
                .execute();
    }

    private List<String> refusals(AssignmentId assignment) {
        return db.fetch(
                        "select detail from audit_entry where act = 'exam.form.refused'"
                                + " and subject_kind = 'assignment' and subject_id = ?",
                        assignment.value())
                .getValues("detail", String.class);
    }
}
