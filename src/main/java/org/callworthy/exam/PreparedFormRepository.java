package org.callworthy.exam;

import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.EXAM_FORM_ITEM;
import static callworthy.db.Tables.EXAM_FORM_SET;
import static callworthy.db.Tables.EXAM_SET_FORM;
import static callworthy.db.Tables.EXAM_SET_FORM_ITEM;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.callworthy.exam.FormSetRepository.APPROVED;
import static org.callworthy.exam.FormSetRepository.USES_OF_FORM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import callworthy.db.tables.BankItemVersion;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Which prepared form a candidate gets. */
@Repository
class PreparedFormRepository {

    private static final BankItemVersion HAD = BANK_ITEM_VERSION.as("had");

    private final DSLContext db;

    PreparedFormRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Of the newest active set that has one whose items all hold: the form with the most items that the person has never had, in
     * whatever version or form; among equals the one given least often. Never one without any.
     */
    Optional<PreparedForm> next(ExamRef exam, PersonId person) {
        Field<Integer> fresh = fresh(person);
        return db.select(EXAM_SET_FORM.ID, FormSetRepository.items(noCondition()))
                .from(EXAM_SET_FORM)
                .join(EXAM_FORM_SET)
                .on(EXAM_FORM_SET.ID.eq(EXAM_SET_FORM.SET_ID))
                .where(
                        EXAM_FORM_SET.SCHEME_VERSION_ID.eq(exam.scheme().value()),
                        EXAM_FORM_SET.LEVEL.eq(exam.level().name()),
                        EXAM_FORM_SET.COMPONENT.eq(exam.component()),
                        EXAM_FORM_SET.STATE.eq(FormSetState.ACTIVE.name()),
                        fresh.gt(0),
                        holds())
                .orderBy(
                        EXAM_FORM_SET.ACTIVATED_AT.desc(),
                        EXAM_FORM_SET.ID.desc(),
                        fresh.desc(),
                        USES_OF_FORM.asc(),
                        EXAM_SET_FORM.NUMBER)
                .limit(1)
                .fetchOptional(row -> new PreparedForm(row.value1(), row.value2()));
    }

    private static Field<Integer> fresh(PersonId person) {
        return field(selectCount()
                .from(EXAM_SET_FORM_ITEM)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(EXAM_SET_FORM_ITEM.ITEM_VERSION_ID))
                .where(
                        EXAM_SET_FORM_ITEM.FORM_ID.eq(EXAM_SET_FORM.ID),
                        BANK_ITEM_VERSION.ITEM_ID.notIn(select(HAD.ITEM_ID)
                                .from(EXAM_SITTING)
                                .join(EXAM_FORM_ITEM)
                                .on(EXAM_FORM_ITEM.FORM_ID.eq(EXAM_SITTING.FORM_ID))
                                .join(HAD)
                                .on(HAD.ID.eq(EXAM_FORM_ITEM.ITEM_VERSION_ID))
                                .where(EXAM_SITTING.PERSON_ID.eq(person.value())))));
    }

    private static Condition holds() {
        return notExists(selectOne()
                .from(EXAM_SET_FORM_ITEM)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(EXAM_SET_FORM_ITEM.ITEM_VERSION_ID))
                .where(EXAM_SET_FORM_ITEM.FORM_ID.eq(EXAM_SET_FORM.ID), BANK_ITEM_VERSION.STATE.ne(APPROVED)));
    }
}
