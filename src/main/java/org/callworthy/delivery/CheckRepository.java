package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_CHECK;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
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
