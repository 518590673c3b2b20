package org.callworthy.bank.ui;

import org.callworthy.common.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes single places of an item's tree. What is empty is not there. */
final class Tree {

    private Tree() {}

    static String string(ObjectNode root, JsonPointer at) {
        JsonNode there = root.at(at);
        return there.isNumber() ? there.decimalValue().toPlainString() : there.asString("");
    }

    static void set(ObjectNode root, JsonPointer at, String text) {
        if (text.isBlank()) {
            remove(root, at);
        } else {
            parent(root, at).put(name(at), text);
        }
    }

    static void set(ObjectNode root, JsonPointer at, JsonNode node) {
        if (node.isMissingNode() || node.isNull() || node.isContainer() && node.isEmpty()) {
            remove(root, at);
        } else {
            parent(root, at).set(name(at), node);
        }
    }

    /** A mapping that has become empty goes, too. */
    static void remove(ObjectNode root, JsonPointer at) {
        if (root.at(at.head()) instanceof ObjectNode parent) {
            parent.remove(name(at));
            if (parent.isEmpty()
                    && !at.head().matches()
                    && !root.at(at.head().head()).isArray()) {
                remove(root, at.head());
            }
        }
    }

    static ArrayNode list(ObjectNode root, JsonPointer at) {
        if (root.at(at) instanceof ArrayNode there) {
            return there;
        }
        ArrayNode list = Json.mapper().createArrayNode();
        parent(root, at).set(name(at), list);
        return list;
    }

    /** Lists and their entries are there already: what is missing on the way is a mapping, even where its name is a number. */
    private static ObjectNode parent(ObjectNode root, JsonPointer at) {
        JsonPointer head = at.head();
        if (root.at(head) instanceof ObjectNode there) {
            return there;
        }
        ObjectNode made = Json.mapper().createObjectNode();
        parent(root, head).set(name(head), made);
        return made;
    }

    private static String name(JsonPointer at) {
        return at.last().getMatchingProperty();
    }
}
