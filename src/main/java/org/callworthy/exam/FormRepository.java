package org.callworthy.exam;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.EXAM_FORM;
import static callworthy.db.Tables.EXAM_FORM_ITEM;
import static callworthy.db.Tables.EXAM_SITTING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class FormRepository {

    private final DSLContext db;

    FormRepository(DSLContext db) {
        this.db = db;
    }

    EarlierForms earlier(PersonId person) {
        return new EarlierForms(List.copyOf(db.select(EXAM_SITTING.FORM_ID, BANK_ITEM.ITEM_KEY)
                .from(EXAM_SITTING)
                .join(EXAM_FORM_ITEM)
                .on(EXAM_FORM_ITEM.FORM_ID.eq(EXAM_SITTING.FORM_ID))
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(EXAM_FORM_ITEM.ITEM_VERSION_ID))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .where(EXAM_SITTING.PERSON_ID.eq(person.value()))
                .collect(Collectors.groupingBy(
                        row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())))
                .values()));
    }

    Form of(SittingId sitting) {
        return new Form(db.select(EXAM_FORM_ITEM.PLACE, EXAM_FORM_ITEM.ITEM_VERSION_ID, EXAM_FORM_ITEM.OPTION_ORDER)
                .from(EXAM_SITTING)
                .join(EXAM_FORM_ITEM)
                .on(EXAM_FORM_ITEM.FORM_ID.eq(EXAM_SITTING.FORM_ID))
                .where(EXAM_SITTING.ID.eq(sitting.value()))
                .orderBy(EXAM_FORM_ITEM.PLACE)
                .fetch(row -> new FormItem(row.value1(), new ItemVersionId(row.value2()), order(row.value3()))));
    }

    private static List<String> order(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }

    /** @param set the prepared form that it is; empty for one drawn for the candidate alone */
    @Transactional(propagation = Propagation.MANDATORY)
    long insert(
            String bank,
            SchemeVersionId scheme,
            String component,
            long seed,
            Optional<Long> set,
            List<FormItem> items,
            Instant now) {
        long id = Ids.next();
        db.insertInto(EXAM_FORM)
                .set(EXAM_FORM.ID, id)
                .set(EXAM_FORM.BANK_ID, db.select(BANK_BANK.ID).from(BANK_BANK).where(BANK_BANK.BANK_KEY.eq(bank)))
                .set(EXAM_FORM.SCHEME_VERSION_ID, scheme.value())
                .set(EXAM_FORM.COMPONENT, component)
                .set(EXAM_FORM.SEED, seed)
                .set(EXAM_FORM.SET_FORM_ID, set.orElse(null))
                .set(EXAM_FORM.ASSEMBLED_AT, now)
                .execute();
        var rows = db.insertInto(
                EXAM_FORM_ITEM,
                EXAM_FORM_ITEM.FORM_ID,
                EXAM_FORM_ITEM.PLACE,
                EXAM_FORM_ITEM.ITEM_VERSION_ID,
                EXAM_FORM_ITEM.OPTION_ORDER);
        for (FormItem item : items) {
            rows = rows.values(id, item.place(), item.item().value(), String.join(",", item.optionOrder()));
        }
        rows.execute();
        return id;
    }
}
