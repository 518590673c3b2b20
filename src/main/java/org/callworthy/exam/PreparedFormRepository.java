package org.callworthy.exam;

import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.EXAM_FORM;
import static callworthy.db.Tables.EXAM_FORM_SET;
import static callworthy.db.Tables.EXAM_SET_FORM;
import static callworthy.db.Tables.EXAM_SET_FORM_ITEM;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.callworthy.exam.FormSetRepository.APPROVED;
import static org.callworthy.exam.FormSetRepository.USES_OF_FORM;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which prepared form a candidate gets. */
@Repository
class PreparedFormRepository {

    private final DSLContext db;

    PreparedFormRepository(DSLContext db) {
        this.db = db;
    }

    /** Of the newest active set that has one: the form given least often, which the person has never had and whose items all hold. */
    Optional<PreparedForm> next(ExamRef exam, PersonId person) {
        return db.select(EXAM_SET_FORM.ID, FormSetRepository.items(noCondition()))
                .from(EXAM_SET_FORM)
                .join(EXAM_FORM_SET)
                .on(EXAM_FORM_SET.ID.eq(EXAM_SET_FORM.SET_ID))
                .where(
                        EXAM_FORM_SET.SCHEME_VERSION_ID.eq(exam.scheme().value()),
                        EXAM_FORM_SET.LEVEL.eq(exam.level().name()),
                        EXAM_FORM_SET.COMPONENT.eq(exam.component()),
                        EXAM_FORM_SET.STATE.eq(FormSetState.ACTIVE.name()),
                        wasNotHadBy(person),
                        holds())
                .orderBy(
                        EXAM_FORM_SET.ACTIVATED_AT.desc(),
                        EXAM_FORM_SET.ID.desc(),
                        USES_OF_FORM.asc(),
                        EXAM_SET_FORM.NUMBER)
                .limit(1)
                .fetchOptional(row -> new PreparedForm(row.value1(), row.value2()));
    }

    private static Condition wasNotHadBy(PersonId person) {
        return notExists(selectOne()
                .from(EXAM_FORM)
                .join(EXAM_SITTING)
                .on(EXAM_SITTING.FORM_ID.eq(EXAM_FORM.ID))
                .where(EXAM_FORM.SET_FORM_ID.eq(EXAM_SET_FORM.ID), EXAM_SITTING.PERSON_ID.eq(person.value())));
    }

    private static Condition holds() {
        return notExists(selectOne()
                .from(EXAM_SET_FORM_ITEM)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(EXAM_SET_FORM_ITEM.ITEM_VERSION_ID))
                .where(EXAM_SET_FORM_ITEM.FORM_ID.eq(EXAM_SET_FORM.ID), BANK_ITEM_VERSION.STATE.ne(APPROVED)));
    }
}
