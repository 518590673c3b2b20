package org.callworthy.exam;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.EXAM_FORM;
import static callworthy.db.Tables.EXAM_FORM_SET;
import static callworthy.db.Tables.EXAM_SET_FORM;
import static callworthy.db.Tables.EXAM_SET_FORM_ITEM;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forms prepared together. What they are made of never changes. */
@Repository
class FormSetRepository {

    static final String APPROVED = "APPROVED";

    private static final Field<Integer> FORMS =
            field(selectCount().from(EXAM_SET_FORM).where(EXAM_SET_FORM.SET_ID.eq(EXAM_FORM_SET.ID)));

    private static final Field<Integer> STALE = field(select(countDistinct(EXAM_SET_FORM.ID))
            .from(EXAM_SET_FORM)
            .join(EXAM_SET_FORM_ITEM)
            .on(EXAM_SET_FORM_ITEM.FORM_ID.eq(EXAM_SET_FORM.ID))
            .join(BANK_ITEM_VERSION)
            .on(BANK_ITEM_VERSION.ID.eq(EXAM_SET_FORM_ITEM.ITEM_VERSION_ID))
            .where(EXAM_SET_FORM.SET_ID.eq(EXAM_FORM_SET.ID), BANK_ITEM_VERSION.STATE.ne(APPROVED)));

    private static final Field<Integer> USES = field(selectCount()
            .from(EXAM_SET_FORM)
            .join(EXAM_FORM)
            .on(EXAM_FORM.SET_FORM_ID.eq(EXAM_SET_FORM.ID))
            .where(EXAM_SET_FORM.SET_ID.eq(EXAM_FORM_SET.ID)));

    static final Field<Integer> USES_OF_FORM =
            field(selectCount().from(EXAM_FORM).where(EXAM_FORM.SET_FORM_ID.eq(EXAM_SET_FORM.ID)));

    private final DSLContext db;

    FormSetRepository(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    List<FormSetLine> all() {
        return lines(noCondition());
    }

    Optional<FormSetLine> find(FormSetId id) {
        return lines(EXAM_FORM_SET.ID.eq(id.value())).stream().findFirst();
    }

    private List<FormSetLine> lines(Condition which) {
        return db.select(EXAM_FORM_SET.asterisk(), ACCOUNT_PERSON.NAME, FORMS, STALE, USES)
                .from(EXAM_FORM_SET)
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(EXAM_FORM_SET.MADE_BY))
                .where(which)
                .orderBy(EXAM_FORM_SET.MADE_AT.desc(), EXAM_FORM_SET.ID.desc())
                .fetch(FormSetRepository::line);
    }

    private static FormSetLine line(Record row) {
        return new FormSetLine(
                new FormSetId(row.get(EXAM_FORM_SET.ID)),
                new ExamRef(
                        new SchemeVersionId(row.get(EXAM_FORM_SET.SCHEME_VERSION_ID)),
                        Level.valueOf(row.get(EXAM_FORM_SET.LEVEL)),
                        row.get(EXAM_FORM_SET.COMPONENT)),
                FormSetState.valueOf(row.get(EXAM_FORM_SET.STATE)),
                row.get(EXAM_FORM_SET.OVERLAP),
                row.get(EXAM_FORM_SET.MOST_USES),
                row.get(FORMS),
                row.get(STALE),
                row.get(USES),
                row.get(ACCOUNT_PERSON.NAME),
                row.get(EXAM_FORM_SET.MADE_AT),
                row.get(EXAM_FORM_SET.ACTIVATED_AT),
                row.get(EXAM_FORM_SET.VERSION));
    }

    List<SetForm> forms(FormSetId set) {
        Field<List<ItemVersionId>> all = items(noCondition());
        Field<List<ItemVersionId>> stale =
                items(BANK_ITEM_VERSION.STATE.ne(APPROVED)).as("stale");
        return db.select(EXAM_SET_FORM.NUMBER, all, stale, USES_OF_FORM)
                .from(EXAM_SET_FORM)
                .where(EXAM_SET_FORM.SET_ID.eq(set.value()))
                .orderBy(EXAM_SET_FORM.NUMBER)
                .fetch(row -> new SetForm(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    static Field<List<ItemVersionId>> items(Condition which) {
        return multiset(select(EXAM_SET_FORM_ITEM.ITEM_VERSION_ID)
                        .from(EXAM_SET_FORM_ITEM)
                        .join(BANK_ITEM_VERSION)
                        .on(BANK_ITEM_VERSION.ID.eq(EXAM_SET_FORM_ITEM.ITEM_VERSION_ID))
                        .where(EXAM_SET_FORM_ITEM.FORM_ID.eq(EXAM_SET_FORM.ID), which)
                        .orderBy(EXAM_SET_FORM_ITEM.PLACE))
                .convertFrom(rows -> rows.map(row -> new ItemVersionId(row.value1())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(
            FormSetId id,
            MakeForms made,
            long seed,
            Optional<PersonId> by,
            Instant at,
            List<List<ItemVersionId>> forms) {
        db.insertInto(EXAM_FORM_SET)
                .set(EXAM_FORM_SET.ID, id.value())
                .set(EXAM_FORM_SET.SCHEME_VERSION_ID, made.exam().scheme().value())
                .set(EXAM_FORM_SET.LEVEL, made.exam().level().name())
                .set(EXAM_FORM_SET.COMPONENT, made.exam().component())
                .set(EXAM_FORM_SET.SEED, seed)
                .set(EXAM_FORM_SET.OVERLAP, made.overlap())
                .set(EXAM_FORM_SET.MOST_USES, made.mostUses())
                .set(EXAM_FORM_SET.STATE, FormSetState.MADE.name())
                .set(EXAM_FORM_SET.MADE_BY, by.map(PersonId::value).orElse(null))
                .set(EXAM_FORM_SET.MADE_AT, at)
                .set(EXAM_FORM_SET.VERSION, 1)
                .execute();
        var forRows = db.insertInto(EXAM_SET_FORM, EXAM_SET_FORM.ID, EXAM_SET_FORM.SET_ID, EXAM_SET_FORM.NUMBER);
        var itemRows = db.insertInto(
                EXAM_SET_FORM_ITEM,
                EXAM_SET_FORM_ITEM.FORM_ID,
                EXAM_SET_FORM_ITEM.PLACE,
                EXAM_SET_FORM_ITEM.ITEM_VERSION_ID);
        for (int number = 1; number <= forms.size(); number++) {
            long form = Ids.next();
            forRows = forRows.values(form, id.value(), number);
            int place = 0;
            for (ItemVersionId item : forms.get(number - 1)) {
                itemRows = itemRows.values(form, ++place, item.value());
            }
        }
        forRows.execute();
        itemRows.execute();
    }

    /** @return false if somebody else changed it meanwhile */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(FormSetId id, int seen, FormSetState state, Instant at) {
        return db.update(EXAM_FORM_SET)
                        .set(EXAM_FORM_SET.STATE, state.name())
                        .set(state == FormSetState.ACTIVE ? EXAM_FORM_SET.ACTIVATED_AT : EXAM_FORM_SET.WITHDRAWN_AT, at)
                        .set(EXAM_FORM_SET.VERSION, seen + 1)
                        .where(EXAM_FORM_SET.ID.eq(id.value()), EXAM_FORM_SET.VERSION.eq(seen))
                        .execute()
                == 1;
    }
}
