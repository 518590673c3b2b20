package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.common.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

class TreeTest {

    private static final JsonPointer LOWEST = JsonPointer.compile("/criteria/0/anchors/0/en");

    private final ObjectNode tree = Json.mapper().createObjectNode();

    @Test
    void behaviourAtAScoreStandsInAMappingThoughScoresAreNumbers() {
        Tree.list(tree, JsonPointer.compile("/criteria")).addObject().put("id", "tone");
        Tree.set(tree, LOWEST, "Rude");
        Tree.set(tree, JsonPointer.compile("/criteria/0/anchors/4/en"), "Warm");
        assertThat(tree).hasToString("""
                {"criteria":[{"id":"tone","anchors":{"0":{"en":"Rude"},"4":{"en":"Warm"}}}]}""");
    }

    @Test
    void whatHasBecomeEmptyGoesAndEntriesOfListsStay() {
        Tree.list(tree, JsonPointer.compile("/criteria")).addObject();
        Tree.set(tree, LOWEST, "Rude");
        Tree.set(tree, LOWEST, " ");
        assertThat(tree).hasToString("{\"criteria\":[{}]}");
    }
}
