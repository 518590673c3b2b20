package org.callworthy.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.callworthy.common.Json;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the log.
 *
 * @param actor null when the system acted by itself
 */
record Entry(long id, Instant at, @Nullable Long actor, String act, Subject subject, String detail) {

    /** What is hashed: never change it, or every older chain is broken. */
    String canonical() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("act", act);
        parts.put("actor", actor == null ? "" : actor.toString());
        parts.put("at", Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        parts.put("detail", detail);
        parts.put("id", Long.toString(id));
        parts.put("subject", subject.kind() + " " + subject.id());
        return Json.write(parts);
    }
}
