package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_SOURCE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads banks as they were written, and as they are now. */
@Repository
class BankExportRepository {

    private final DSLContext db;
    private final UnnamedRecordingRepository unnamed;

    BankExportRepository(DSLContext db) {
        this.db = db;
        this.unnamed = new UnnamedRecordingRepository(db);
    }

    Optional<Long> id(String bankKey) {
        return db.select(BANK_BANK.ID)
                .from(BANK_BANK)
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetchOptional(BANK_BANK.ID);
    }

    Optional<String> source(String bankKey) {
        return db.select(BANK_SOURCE.SOURCE)
                .from(BANK_SOURCE)
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_SOURCE.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetchOptional(BANK_SOURCE.SOURCE);
    }

    /** The bank's own properties, in the order of its file. */
    Optional<ObjectNode> head(String bankKey) {
        return db.select(BANK_BANK.TRACK, BANK_BANK.LEVEL, BANK_BANK.TITLE)
                .from(BANK_BANK)
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetchOptional(row -> {
                    ObjectNode head = Json.mapper().createObjectNode();
                    head.put("bank", bankKey).put("track", row.value1()).put("level", row.value2());
                    head.set("title", Json.read(row.value3(), JsonNode.class));
                    return head;
                });
    }

    /** The versions of materials that its approved items rest on. */
    Set<Long> materials(String bankKey) {
        return db.selectDistinct(BANK_ITEM_VERSION.MATERIAL_ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(
                        BANK_BANK.BANK_KEY.eq(bankKey),
                        BANK_ITEM_VERSION.STATE.eq(BankRepository.APPROVED),
                        BANK_ITEM_VERSION.MATERIAL_ID.isNotNull())
                .fetchSet(BANK_ITEM_VERSION.MATERIAL_ID);
    }

    /** The trees of its approved items by key. */
    Map<String, String> approved(String bankKey) {
        Result<Record3<Long, String, String>> rows = db.select(
                        BANK_ITEM_VERSION.ID, BANK_ITEM.ITEM_KEY, BANK_ITEM_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey), BANK_ITEM_VERSION.STATE.eq(BankRepository.APPROVED))
                .fetch();
        Map<Long, Map<String, String>> files = unnamed.files(rows.getValues(BANK_ITEM_VERSION.ID));
        Map<String, String> sources = new HashMap<>();
        rows.forEach(row -> sources.put(
                row.value2(),
                files.containsKey(row.value1())
                        ? named(row.value3(), files.getOrDefault(row.value1(), Map.of()))
                        : row.value3()));
        return sources;
    }

    private static String named(String source, Map<String, String> files) {
        return CanonicalJson.of(HeardFiles.named(Json.read(source, ObjectNode.class), files));
    }
}
