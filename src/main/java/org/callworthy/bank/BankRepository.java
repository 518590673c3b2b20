package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_MATERIAL_VERSION;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.Json;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Reads items. */
@Repository
class BankRepository {

    static final String APPROVED = "APPROVED";

    private final DSLContext db;

    BankRepository(DSLContext db) {
        this.db = db;
    }

    /** By item key, so that the order is the same every time. */
    List<ItemVersionId> approved(String bankKey) {
        return approved(BANK_BANK.BANK_KEY.eq(bankKey));
    }

    List<ItemVersionId> approved(Track track) {
        return approved(BANK_BANK.TRACK.eq(track.key()));
    }

    private List<ItemVersionId> approved(Condition which) {
        return db.select(BANK_ITEM_VERSION.ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(which, BANK_ITEM_VERSION.STATE.eq(APPROVED))
                .orderBy(BANK_ITEM.ITEM_KEY)
                .fetch(row -> new ItemVersionId(row.value1()));
    }

    List<ItemVersion> versions(Collection<ItemVersionId> ids) {
        return db.select(BANK_ITEM_VERSION.ID, BANK_ITEM_VERSION.SOURCE, BANK_MATERIAL_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .leftJoin(BANK_MATERIAL_VERSION)
                .on(BANK_MATERIAL_VERSION.ID.eq(BANK_ITEM_VERSION.MATERIAL_ID))
                .where(BANK_ITEM_VERSION.ID.in(
                        ids.stream().map(ItemVersionId::value).toList()))
                .fetch(BankRepository::version);
    }

    private static ItemVersion version(Record3<Long, String, @Nullable String> row) {
        ItemText text = BankReader.item(tree(row.value2()));
        String material = row.value3();
        return new ItemVersion(
                new ItemVersionId(row.value1()),
                text,
                Optional.ofNullable(material).map(BankRepository::tree).map(BankReader::material));
    }

    private static Fields tree(String source) {
        return new Fields(Json.read(source, JsonNode.class));
    }
}
