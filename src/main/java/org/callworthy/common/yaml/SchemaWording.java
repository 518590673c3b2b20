package org.callworthy.common.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says what a JSON Schema found in words for authors, with the schema's own descriptions as what would be right. */
record SchemaWording(JsonNode schema) {

    Problem problem(Error error) {
        JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
        JsonNode rule = error.getSchemaNode();
        JsonNode around = around(error);
        String is = shown(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "required" -> missing(at, error.getProperty(), around);
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> unknown(at, error, around);
            case "type" -> new Problem(at, is + " has the wrong type", typed(rule, around));
            case "enum" -> new Problem(at, is + " is not one of the choices", "one of " + listed(rule));
            case "const" -> new Problem(at, is + " does not fit here", shown(rule));
            case "pattern", "format" -> new Problem(at, is + " has the wrong form", described(around));
            case "minimum", "exclusiveMinimum" -> new Problem(at, is + " is too small", "at least " + shown(rule));
            case "maximum", "exclusiveMaximum" -> new Problem(at, is + " is too large", "at most " + shown(rule));
            case "minLength" -> new Problem(at, "the text is empty or too short", described(around));
            case "maxLength" -> new Problem(at, "the text is too long", "at most " + shown(rule) + " characters");
            case "minItems", "minProperties" -> new Problem(at, "too few entries", "at least " + shown(rule));
            case "maxItems", "maxProperties" -> new Problem(at, "too many entries", "at most " + shown(rule));
            case "uniqueItems" -> new Problem(at, "an entry is there twice", "every entry once");
            default -> other(at, error, around);
        };
    }

    private Problem other(JsonPointer at, Error error, JsonNode around) {
        boolean excluded = error.getSchemaNode().isBoolean();
        return excluded
                ? new Problem(at, "`" + lastName(at) + "` has no place here", "the other properties alone").aboutName()
                : new Problem(at, String.valueOf(error.getMessage()), described(around));
    }

    private static String lastName(JsonPointer at) {
        JsonPointer last = at.last();
        return last == null ? "" : last.getMatchingProperty();
    }

    private Problem missing(JsonPointer at, String property, JsonNode around) {
        return new Problem(
                at,
                "`" + property + "` is missing",
                "`" + property + ":` with "
                        + described(around.path("properties").path(property)));
    }

    private Problem unknown(JsonPointer at, Error error, JsonNode around) {
        String property = String.valueOf(error.getProperty());
        List<String> known = new ArrayList<>(around.path("properties").propertyNames());
        String right = known.isEmpty() ? described(around.path("propertyNames")) : "one of " + String.join(", ", known);
        return new Problem(at.appendProperty(property), "`" + property + "` has no place here", right).aboutName();
    }

    /** The schema that the keyword stands in. */
    private JsonNode around(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        return schema.at(JsonPointer.compile(fragment).head());
    }

    private String described(JsonNode part) {
        if (part.has("description")) {
            return part.path("description").asString();
        }
        String reference = part.path("$ref").asString("");
        return reference.startsWith("#/")
                ? described(schema.at(reference.substring(1)))
                : typed(part.path("type"), part);
    }

    private String typed(JsonNode type, JsonNode around) {
        String kind = switch (type.asString("")) {
            case "string" -> "a text (in quotes if it looks like a number)";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> "what the JSON Schema describes";
        };
        return around.has("description")
                ? kind + ": " + around.path("description").asString()
                : kind;
    }

    private static String listed(JsonNode choices) {
        List<String> words = new ArrayList<>();
        choices.forEach(choice -> words.add(shown(choice)));
        return String.join(", ", words);
    }

    private static String shown(JsonNode value) {
        String text = value.isContainer() ? (value.isArray() ? "a list" : "a mapping") : value.asString("");
        return text.isEmpty() ? "nothing" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
