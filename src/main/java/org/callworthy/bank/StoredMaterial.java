package org.callworthy.bank;

import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/** What the database holds of a material's version. */
record StoredMaterial(long id, String key, int number, String source) {

    /** As it would stand in a bank's file. */
    ObjectNode tree() {
        return Json.read(source, ObjectNode.class);
    }
}
