package org.callworthy.common.yaml;

import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A YAML file as a tree, and where everything in it stands. */
public final class YamlDocument implements YamlOutcome {

    private final String file;
    private final JsonNode root;
    private final Map<JsonPointer, Place> values;
    private final Map<JsonPointer, Place> names;

    YamlDocument(String file, JsonNode root, Map<JsonPointer, Place> values, Map<JsonPointer, Place> names) {
        this.file = file;
        this.root = root;
        this.values = Map.copyOf(values);
        this.names = Map.copyOf(names);
    }

    public String file() {
        return file;
    }

    public JsonNode root() {
        return root;
    }

    public Fields fields() {
        return new Fields(root);
    }

    public Finding finding(Problem problem) {
        Place place = problem.onName() ? placeOfName(problem.at()) : placeOf(problem.at());
        return new Finding(file, place.line(), place.column(), problem.message(), problem.whatWouldBeRight());
    }

    /** Where the value stands, or the nearest thing around it that exists. */
    private Place placeOf(JsonPointer pointer) {
        for (JsonPointer at = pointer; at != null; at = at.head()) {
            Place place = values.get(at);
            if (place != null) {
                return place;
            }
        }
        return Place.START;
    }

    private Place placeOfName(JsonPointer pointer) {
        Place place = names.get(pointer);
        return place != null ? place : placeOf(pointer);
    }

    /** Line and column, counted from 1. */
    record Place(int line, int column) {
        static final Place START = new Place(1, 1);
    }
}
