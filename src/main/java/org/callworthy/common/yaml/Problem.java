package org.callworthy.common.yaml;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;

/**
 * A breach of a rule, placed by where it is in a document's tree.
 *
 * @param scope what the rule looked at: where a part of it has the wrong shape already, the problem is not worth telling
 * @param onName whether the property's name is what is wrong, not its value
 */
public record Problem(JsonPointer at, Wording message, Wording whatWouldBeRight, JsonPointer scope, boolean onName) {

    public Problem(JsonPointer at, Wording message, Wording whatWouldBeRight) {
        this(at, message, whatWouldBeRight, at, false);
    }

    public Problem(JsonPointer at, String message, String whatWouldBeRight) {
        this(at, Wording.of(message), Wording.of(whatWouldBeRight));
    }

    public Problem(JsonPointer at, Wording message, String whatWouldBeRight) {
        this(at, message, Wording.of(whatWouldBeRight));
    }

    public Problem(JsonPointer at, String message, Wording whatWouldBeRight) {
        this(at, Wording.of(message), whatWouldBeRight);
    }

    /** A property is missing that only some trees need. */
    public static Problem lacking(JsonPointer at, String property, String whatWouldBeRight) {
        return new Problem(at, Wording.of(SchemaWording.MISSING, property), whatWouldBeRight);
    }

    public Problem within(JsonPointer widerScope) {
        return new Problem(at, message, whatWouldBeRight, widerScope, onName);
    }

    public Problem aboutName() {
        return new Problem(at, message, whatWouldBeRight, scope, true);
    }

    /** The place reached from the root by property names and list indexes. */
    public static JsonPointer path(Object... steps) {
        return path(JsonPointer.empty(), List.of(steps));
    }

    public static JsonPointer path(JsonPointer start, List<?> steps) {
        JsonPointer place = start;
        for (Object step : steps) {
            place = step instanceof Integer index ? place.appendIndex(index) : place.appendProperty(step.toString());
        }
        return place;
    }

    /** The property that is missing at the place, where that is what is wrong. */
    public Optional<String> missing() {
        return message.pattern().equals(SchemaWording.MISSING)
                ? message.args().stream().map(Object::toString).findFirst()
                : Optional.empty();
    }

    boolean restsOn(JsonPointer broken) {
        return leadsTo(scope, broken) || leadsTo(broken, scope);
    }

    private static boolean leadsTo(JsonPointer upper, JsonPointer lower) {
        String from = upper.toString();
        String to = lower.toString();
        return to.equals(from) || to.startsWith(from + "/");
    }
}
