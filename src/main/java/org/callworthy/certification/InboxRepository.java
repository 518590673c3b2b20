package org.callworthy.certification;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_TRAINING;
import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.CERTIFICATION_VOTE;
import static callworthy.db.Tables.DELIVERY_INVOLVEMENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Cases as members of the committee find them. */
@Repository
class InboxRepository {

    private static final List<String> UNDECIDED = List.of(CaseState.DECISION.name(), CaseState.CONDITIONAL.name());
    private static final List<String> DECIDED = List.of(CaseState.PASSED.name(), CaseState.FAILED.name());

    /** The votes of the current round. */
    private static final Field<List<Cast>> VOTES = multiset(
                    select(CERTIFICATION_VOTE.PERSON_ID, CERTIFICATION_VOTE.OUTCOME)
                            .from(CERTIFICATION_VOTE)
                            .where(
                                    CERTIFICATION_VOTE.CASE_ID.eq(CERTIFICATION_CASE.ID),
                                    CERTIFICATION_VOTE.ROUND.eq(CERTIFICATION_CASE.ROUND)))
            .convertFrom(rows -> rows.map(row -> new Cast(new PersonId(row.value1()), Outcome.valueOf(row.value2()))));

    private static final Field<Boolean> ANSWERED = field(exists(selectOne()
            .from(CERTIFICATION_NONCONFORMITY)
            .where(
                    CERTIFICATION_NONCONFORMITY.CASE_ID.eq(CERTIFICATION_CASE.ID),
                    CERTIFICATION_NONCONFORMITY.STATE.eq(NonconformityState.ANSWERED.name()))));

    /** Who voted for what. */
    record Cast(PersonId member, Outcome outcome) {}

    record Row(CertificationCase on, String candidate, List<Cast> votes, boolean answered) {}

    private final DSLContext db;

    InboxRepository(DSLContext db) {
        this.db = db;
    }

    /** Undecided ones, and those decided since then, but for those on which the member must not decide. */
    List<Row> of(PersonId member, LocalDate trainedSince, Instant decidedSince) {
        return db.select(CERTIFICATION_CASE, ACCOUNT_PERSON.NAME, VOTES, ANSWERED)
                .from(CERTIFICATION_CASE)
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(CERTIFICATION_CASE.PERSON_ID))
                .where(
                        CERTIFICATION_CASE
                                .STATE
                                .in(UNDECIDED)
                                .or(CERTIFICATION_CASE
                                        .STATE
                                        .in(DECIDED)
                                        .and(CERTIFICATION_CASE.DECIDED_AT.ge(decidedSince))),
                        barred(member, trainedSince).not())
                .orderBy(CERTIFICATION_CASE.STATE_SINCE, CERTIFICATION_CASE.ID)
                .fetch(row -> new Row(
                        CertificationCaseRepository.read(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /** How many undecided cases the member must not decide on. */
    int barredFrom(PersonId member, LocalDate trainedSince) {
        return db.fetchCount(CERTIFICATION_CASE, CERTIFICATION_CASE.STATE.in(UNDECIDED), barred(member, trainedSince));
    }

    /** As {@link Deciders} says it of one case. */
    private static Condition barred(PersonId member, LocalDate trainedSince) {
        Condition involved = exists(selectOne()
                .from(DELIVERY_INVOLVEMENT)
                .where(
                        DELIVERY_INVOLVEMENT.CASE_ID.eq(CERTIFICATION_CASE.ID),
                        DELIVERY_INVOLVEMENT.PERSON_ID.eq(member.value()),
                        DELIVERY_INVOLVEMENT.SIDE.eq("TRAINED_OR_RATED")));
        Condition trained = exists(selectOne()
                .from(ACCOUNT_TRAINING)
                .where(
                        ACCOUNT_TRAINING.PERSON_ID.eq(CERTIFICATION_CASE.PERSON_ID),
                        ACCOUNT_TRAINING.TRAINER_ID.eq(member.value()),
                        ACCOUNT_TRAINING.HELD_ON.ge(trainedSince)));
        return CERTIFICATION_CASE.PERSON_ID.eq(member.value()).or(involved).or(trained);
    }
}
