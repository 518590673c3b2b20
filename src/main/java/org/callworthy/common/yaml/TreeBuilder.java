package org.callworthy.common.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.callworthy.common.yaml.YamlDocument.Place;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns composed YAML into a JSON tree and notes where everything stands. */
record TreeBuilder(String file, Map<JsonPointer, Place> values, Map<JsonPointer, Place> keys, List<Finding> findings) {

    private static final String DECIMAL = "[-+]?\\d{1,12}(\\.\\d{1,12})?";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    JsonNode build(Node node, JsonPointer at) {
        values.put(at, place(node));
        if (node.getAnchor().isPresent() || node.isRecursive()) {
            refuse(
                    node,
                    Wording.of("anchors and aliases are not used in content files"),
                    "write the text out in both places");
            return JSON.nullNode();
        }
        if (node instanceof CollectionNode<?>
                && !node.getTag().equals(Tag.MAP)
                && !node.getTag().equals(Tag.SEQ)) {
            refuse(
                    node,
                    Wording.of(
                            "the tag {0} is not used in content files",
                            node.getTag().toString()),
                    "no tag");
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, at);
            case SequenceNode sequence -> sequence(sequence, at);
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode mapping(MappingNode mapping, JsonPointer at) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                refuse(entry.getKeyNode(), Wording.of("a property's name is not a word"), "a plain word");
                continue;
            }
            JsonPointer child = at.appendProperty(key.getValue());
            if (object.has(key.getValue())) {
                refuse(key, Wording.of("`{0}` is there twice", key.getValue()), "one of the two");
            } else {
                keys.put(child, place(key));
                object.set(key.getValue(), build(entry.getValueNode(), child));
            }
        }
        return object;
    }

    private ArrayNode sequence(SequenceNode sequence, JsonPointer at) {
        ArrayNode array = JSON.arrayNode();
        for (Node entry : sequence.getValue()) {
            array.add(build(entry, at.appendIndex(array.size())));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        if (tag.equals(Tag.STR)) {
            return JSON.stringNode(text);
        }
        if (tag.equals(Tag.INT)) {
            BigInteger whole = new BigInteger(text);
            return whole.bitLength() < Integer.SIZE ? JSON.numberNode(whole.intValue()) : JSON.numberNode(whole);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.FLOAT) && text.matches(DECIMAL)) {
            return JSON.numberNode(new BigDecimal(text).stripTrailingZeros());
        }
        refuse(scalar, unused(tag), "a text, a decimal number, true or false");
        return JSON.nullNode();
    }

    private static Wording unused(Tag tag) {
        return tag.equals(Tag.FLOAT)
                ? Wording.of("this way to write a number is not used in content files")
                : Wording.of("the tag {0} is not used in content files", tag.toString());
    }

    private void refuse(Node node, Wording message, String right) {
        Place place = place(node);
        findings.add(new Finding(file, place.line(), place.column(), message, Wording.of(right)));
    }

    private static Place place(Node node) {
        return node.getStartMark().map(YamlFile::place).orElse(Place.START);
    }
}
