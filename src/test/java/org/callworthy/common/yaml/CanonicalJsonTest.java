package org.callworthy.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void orderCommentsAndLayoutDoNotMatter() {
        assertThat(canonical("b: 2.50\na:\n  y: 是\n  x: >-\n    one\n    two\n"))
                .isEqualTo(canonical("# a comment\na:\n  x: one two\n  y: \"是\"\nb: 2.5\n"))
                .isEqualTo("{\"a\":{\"x\":\"one two\",\"y\":\"是\"},\"b\":2.5}");
    }

    private static String canonical(String yaml) {
        return CanonicalJson.of(((YamlDocument) YamlFile.read("a.yaml", yaml)).root());
    }
}
