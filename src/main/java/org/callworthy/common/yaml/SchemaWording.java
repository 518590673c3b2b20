package org.callworthy.common.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says what a JSON Schema found in words for authors, with the schema's own descriptions as what would be right. */
record SchemaWording(JsonNode schema) {

    static final String MISSING = "`{0}` is missing";

    Problem problem(Error error) {
        JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
        JsonNode rule = error.getSchemaNode();
        JsonNode around = around(error);
        Wording is = shown(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "required" -> missing(at, error.getProperty(), around);
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> unknown(at, error, around);
            case "type" -> new Problem(at, Wording.of("{0} has the wrong type", is), typed(rule, around));
            case "enum" ->
                new Problem(
                        at, Wording.of("{0} is not one of the choices", is), Wording.of("one of {0}", listed(rule)));
            case "const" -> new Problem(at, Wording.of("{0} does not fit here", is), shown(rule));
            case "pattern", "format" -> new Problem(at, Wording.of("{0} has the wrong form", is), described(around));
            case "minimum", "exclusiveMinimum" -> new Problem(at, Wording.of("{0} is too small", is), atLeast(rule));
            case "maximum", "exclusiveMaximum" -> new Problem(at, Wording.of("{0} is too large", is), atMost(rule));
            case "minLength" -> new Problem(at, "the text is empty or too short", described(around));
            case "maxLength" ->
                new Problem(at, "the text is too long", Wording.of("at most {0} characters", shown(rule)));
            case "minItems", "minProperties" -> new Problem(at, "too few entries", atLeast(rule));
            case "maxItems", "maxProperties" -> new Problem(at, "too many entries", atMost(rule));
            case "uniqueItems" -> new Problem(at, "an entry is there twice", "every entry once");
            default -> other(at, error, around);
        };
    }

    private Problem other(JsonPointer at, Error error, JsonNode around) {
        boolean excluded = error.getSchemaNode().isBoolean();
        return excluded
                ? new Problem(at, Wording.of("`{0}` has no place here", lastName(at)), "the other properties alone")
                        .aboutName()
                : new Problem(at, String.valueOf(error.getMessage()), described(around));
    }

    private static String lastName(JsonPointer at) {
        JsonPointer last = at.last();
        return last == null ? "" : last.getMatchingProperty();
    }

    private Problem missing(JsonPointer at, String property, JsonNode around) {
        return new Problem(
                at,
                Wording.of(MISSING, property),
                Wording.of(
                        "`{0}:` with {1}",
                        property, described(around.path("properties").path(property))));
    }

    private Problem unknown(JsonPointer at, Error error, JsonNode around) {
        String property = String.valueOf(error.getProperty());
        List<String> known = new ArrayList<>(around.path("properties").propertyNames());
        Wording right = known.isEmpty()
                ? described(around.path("propertyNames"))
                : Wording.of("one of {0}", String.join(", ", known));
        return new Problem(at.appendProperty(property), Wording.of("`{0}` has no place here", property), right)
                .aboutName();
    }

    /** The schema that the keyword stands in. */
    private JsonNode around(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        return schema.at(JsonPointer.compile(fragment).head());
    }

    private Wording described(JsonNode part) {
        if (part.has("description")) {
            return Wording.of(part.path("description").asString());
        }
        String reference = part.path("$ref").asString("");
        return reference.startsWith("#/")
                ? described(schema.at(reference.substring(1)))
                : typed(part.path("type"), part);
    }

    private Wording typed(JsonNode type, JsonNode around) {
        Wording kind = Wording.of(
                switch (type.asString("")) {
                    case "string" -> "a text (in quotes if it looks like a number)";
                    case "integer" -> "a whole number";
                    case "number" -> "a number";
                    case "boolean" -> "true or false";
                    case "array" -> "a list";
                    case "object" -> "a mapping";
                    default -> "what the JSON Schema describes";
                });
        return around.has("description")
                ? Wording.of(
                        "{0}: {1}", kind, Wording.of(around.path("description").asString()))
                : kind;
    }

    private static String listed(JsonNode choices) {
        List<String> words = new ArrayList<>();
        choices.forEach(choice -> words.add(shown(choice).toString()));
        return String.join(", ", words);
    }

    private static Wording atLeast(JsonNode rule) {
        return Wording.of("at least {0}", shown(rule));
    }

    private static Wording atMost(JsonNode rule) {
        return Wording.of("at most {0}", shown(rule));
    }

    /** A value of the file, which is nobody's to translate, or what stands for one. */
    private static Wording shown(JsonNode value) {
        if (value.isContainer()) {
            return Wording.of(value.isArray() ? "a list" : "a mapping");
        }
        String text = value.asString("");
        return text.isEmpty()
                ? Wording.of("nothing")
                : Wording.of("{0}", text.length() > 60 ? text.substring(0, 60) + "…" : text);
    }
}
