package org.callworthy.bank;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_EXPOSURE;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_REPORT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.callworthy.common.Json;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Lists banks and their items. */
@Repository
class ItemIndexRepository {

    private static final Field<Integer> SHOWN =
            field(select(coalesce(sum(BANK_EXPOSURE.TIMES), 0).cast(Integer.class))
                    .from(BANK_EXPOSURE)
                    .join(BANK_ITEM_VERSION.as("seen"))
                    .on(BANK_ITEM_VERSION.as("seen").ID.eq(BANK_EXPOSURE.VERSION_ID))
                    .where(BANK_ITEM_VERSION.as("seen").ITEM_ID.eq(BANK_ITEM.ID)));
    private static final Field<Integer> REPORTS = field(select(org.jooq.impl.DSL.count())
            .from(BANK_REPORT)
            .join(BANK_ITEM_VERSION.as("told"))
            .on(BANK_ITEM_VERSION.as("told").ID.eq(BANK_REPORT.VERSION_ID))
            .where(BANK_ITEM_VERSION.as("told").ITEM_ID.eq(BANK_ITEM.ID), BANK_REPORT.SETTLED_AT.isNull()));
    private static final Field<Integer> APPROVED_NUMBER = field(select(BANK_ITEM_VERSION.as("live").NUMBER)
            .from(BANK_ITEM_VERSION.as("live"))
            .where(BANK_ITEM_VERSION.as("live").APPROVED_ITEM.eq(BANK_ITEM.ID)));

    /** In canonical JSON: the list's name, and any entries. */
    private static final String SOME_ENDORSEMENTS = "\"endorsements\":\\[(\"([^\"\\\\]|\\\\.)*\",)*";

    private final DSLContext db;

    ItemIndexRepository(DSLContext db) {
        this.db = db;
    }

    List<BankRow> banks() {
        return db.select(
                        BANK_BANK.BANK_KEY,
                        BANK_BANK.TRACK,
                        BANK_BANK.LEVEL,
                        BANK_BANK.TITLE,
                        coalesce(sum(counted(ItemState.APPROVED)), 0).cast(Integer.class),
                        coalesce(sum(counted(ItemState.IN_REVIEW)), 0).cast(Integer.class),
                        BANK_BANK.MOST_SHOWN)
                .from(BANK_BANK)
                .leftJoin(BANK_ITEM)
                .on(BANK_ITEM.BANK_ID.eq(BANK_BANK.ID))
                .leftJoin(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ITEM_ID.eq(BANK_ITEM.ID))
                .groupBy(BANK_BANK.BANK_KEY, BANK_BANK.TRACK, BANK_BANK.LEVEL, BANK_BANK.TITLE, BANK_BANK.MOST_SHOWN)
                .orderBy(BANK_BANK.TRACK, BANK_BANK.LEVEL, BANK_BANK.BANK_KEY)
                .fetch(row -> new BankRow(
                        row.value1(),
                        Track.ofKey(row.value2()),
                        Level.valueOf(row.value3()),
                        title(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static Field<Integer> counted(ItemState state) {
        return when(BANK_ITEM_VERSION.STATE.eq(state.name()), 1).otherwise(0);
    }

    @SuppressWarnings("unchecked")
    private static LocalizedText title(String json) {
        return new LocalizedText(new TreeMap<>((Map<String, String>) Json.read(json, Map.class)));
    }

    /** All that items of the bank have in their current versions. */
    Set<String> endorsements(String bankKey) {
        Set<String> all = new TreeSet<>();
        db.select(BANK_ITEM_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(matching(ItemFilter.all(bankKey)))
                .and(BANK_ITEM_VERSION.SOURCE.contains("\"endorsements\":["))
                .fetch(BANK_ITEM_VERSION.SOURCE)
                .forEach(source ->
                        all.addAll(new Fields(Json.read(source, JsonNode.class)).list("endorsements", Fields::string)));
        return all;
    }

    int count(ItemFilter filter) {
        return db.selectCount()
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(matching(filter))
                .fetchSingle()
                .value1();
    }

    List<ItemRow> page(ItemFilter filter, int from, int most) {
        return rows(matching(filter), from, most);
    }

    /** All that wait for a reviewer, those that wait longest first. */
    List<ItemRow> inReview() {
        return rows(List.of(BANK_ITEM_VERSION.STATE.eq(ItemState.IN_REVIEW.name())), 0, Integer.MAX_VALUE);
    }

    private List<ItemRow> rows(List<Condition> which, int from, int most) {
        return db.select(
                        BANK_ITEM_VERSION.ID,
                        BANK_ITEM.ITEM_KEY,
                        BANK_ITEM_VERSION.NUMBER,
                        BANK_ITEM_VERSION.STATE,
                        BANK_ITEM_VERSION.TYPE,
                        BANK_ITEM_VERSION.COMPETENCY,
                        BANK_ITEM_VERSION.DIFFICULTY,
                        BANK_ITEM_VERSION.SECONDS,
                        BANK_ITEM_VERSION.FINDINGS,
                        BANK_ITEM_VERSION.SOURCE,
                        APPROVED_NUMBER,
                        SHOWN,
                        REPORTS,
                        ACCOUNT_PERSON.NAME,
                        coalesce(BANK_ITEM_VERSION.CHANGED_AT, BANK_ITEM_VERSION.APPROVED_AT))
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(BANK_ITEM_VERSION.CHANGED_BY))
                .where(which)
                .orderBy(BANK_ITEM.ITEM_KEY)
                .limit(from, most)
                .fetch(ItemIndexRepository::row);
    }

    private static List<Condition> matching(ItemFilter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(BANK_BANK.BANK_KEY.eq(filter.bank()));
        all.add(DraftRepository.isCurrent());
        filter.state().ifPresent(state -> all.add(BANK_ITEM_VERSION.STATE.eq(state.name())));
        filter.type().ifPresent(type -> all.add(BANK_ITEM_VERSION.TYPE.eq(type.key())));
        filter.competency().ifPresent(key -> all.add(BANK_ITEM_VERSION.COMPETENCY.eq(key)));
        filter.difficulty().ifPresent(level -> all.add(BANK_ITEM_VERSION.DIFFICULTY.eq(level.key())));
        filter.cognitive()
                .ifPresent(level ->
                        all.add(BANK_ITEM_VERSION.SOURCE.contains("\"cognitive\":" + Json.write(level.key()))));
        filter.endorsement()
                .ifPresent(word -> all.add(
                        BANK_ITEM_VERSION.SOURCE.likeRegex(SOME_ENDORSEMENTS + Pattern.quote(Json.write(word)))));
        filter.written().ifPresent(written -> {
            Condition lacks =
                    BANK_ITEM_VERSION.LACKS.contains(written.language().toLanguageTag());
            all.add(written.complete() ? not(lacks) : lacks);
        });
        for (String word : filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                all.add(coalesce(BANK_ITEM_VERSION.SEARCH_TEXT, lower(BANK_ITEM_VERSION.SOURCE))
                        .contains(word));
            }
        }
        return all;
    }

    private static ItemRow row(Record row) {
        Fields source = new Fields(Json.read(row.get(BANK_ITEM_VERSION.SOURCE), JsonNode.class));
        return new ItemRow(
                new ItemVersionId(row.get(BANK_ITEM_VERSION.ID)),
                row.get(BANK_ITEM.ITEM_KEY),
                row.get(BANK_ITEM_VERSION.NUMBER),
                ItemState.valueOf(row.get(BANK_ITEM_VERSION.STATE)),
                row.get(BANK_ITEM_VERSION.TYPE),
                row.get(BANK_ITEM_VERSION.COMPETENCY),
                row.get(BANK_ITEM_VERSION.DIFFICULTY),
                row.get(BANK_ITEM_VERSION.SECONDS),
                row.get(BANK_ITEM_VERSION.FINDINGS),
                row.get(APPROVED_NUMBER),
                source.text("stem"),
                source.list("tags", Fields::string),
                source.flag("practice"),
                row.get(SHOWN),
                row.get(REPORTS),
                row.get(ACCOUNT_PERSON.NAME),
                row.get(14, java.time.Instant.class));
    }
}
