package org.callworthy.bank;

import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the database holds of a material's version.
 *
 * @param shipped whether a release brought it
 * @param writtenBy nobody if it came with its bank's file
 */
record StoredMaterial(long id, String key, int number, String source, boolean shipped, Optional<PersonId> writtenBy) {

    /** As it would stand in a bank's file. */
    ObjectNode tree() {
        return Json.read(source, ObjectNode.class);
    }
}
