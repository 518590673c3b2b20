package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_CHECK;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class CheckRepository {

    private final DSLContext db;

    CheckRepository(DSLContext db) {
        this.db = db;
    }

    Set<CheckKind> passed(AssignmentId assignment) {
        Set<CheckKind> passed = EnumSet.noneOf(CheckKind.class);
        db.select(DELIVERY_CHECK.KIND, DELIVERY_CHECK.PASSED)
                .from(DELIVERY_CHECK)
                .where(DELIVERY_CHECK.ASSIGNMENT_ID.eq(assignment.value()))
                .orderBy(DELIVERY_CHECK.ID)
                .forEach(row -> {
                    CheckKind kind = CheckKind.valueOf(row.value1());
                    if (row.value2()) {
                        passed.add(kind);
                    } else {
                        passed.remove(kind);
                    }
                });
        return passed;
    }

    /** All that was looked at, the oldest first. */
    List<Check> of(AssignmentId assignment) {
        return db.select(
                        DELIVERY_CHECK.KIND,
                        DELIVERY_CHECK.PASSED,
                        DELIVERY_CHECK.DETAIL,
                        DELIVERY_CHECK.DOCUMENT,
                        ACCOUNT_PERSON.NAME,
                        DELIVERY_CHECK.AT)
                .from(DELIVERY_CHECK)
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(DELIVERY_CHECK.CHECKED_BY))
                .where(DELIVERY_CHECK.ASSIGNMENT_ID.eq(assignment.value()))
                .orderBy(DELIVERY_CHECK.ID)
                .fetch(row -> new Check(
                        CheckKind.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? null : DocumentKind.valueOf(row.value4()),
                        row.value5(),
                        row.value6()));
    }

    /** What a person found. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(
            AssignmentId assignment,
            CheckKind kind,
            boolean passed,
            Optional<PersonId> by,
            @Nullable DocumentKind document,
            Instant at) {
        db.insertInto(DELIVERY_CHECK)
                .set(DELIVERY_CHECK.ID, Ids.next())
                .set(DELIVERY_CHECK.ASSIGNMENT_ID, assignment.value())
                .set(DELIVERY_CHECK.KIND, kind.name())
                .set(DELIVERY_CHECK.PASSED, passed)
                .set(DELIVERY_CHECK.DETAIL, "")
                .set(DELIVERY_CHECK.CHECKED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_CHECK.DOCUMENT, document == null ? null : document.name())
                .set(DELIVERY_CHECK.AT, at)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(AssignmentId assignment, CheckKind kind, boolean passed, String detail, Instant at) {
        db.insertInto(DELIVERY_CHECK)
                .set(DELIVERY_CHECK.ID, Ids.next())
                .set(DELIVERY_CHECK.ASSIGNMENT_ID, assignment.value())
                .set(DELIVERY_CHECK.KIND, kind.name())
                .set(DELIVERY_CHECK.PASSED, passed)
                .set(DELIVERY_CHECK.DETAIL, detail)
                .set(DELIVERY_CHECK.AT, at)
                .execute();
    }
}
