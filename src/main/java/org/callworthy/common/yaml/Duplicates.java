package org.callworthy.common.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;

/** Finds ids that a list uses twice. */
public final class Duplicates {

    private Duplicates() {}

    /** @param list the name of the list in the document's root, whose entries have an {@code id} */
    public static <T> List<Problem> of(List<T> entries, Function<T, String> id, String list) {
        return of(entries, id, JsonPointer.empty(), list);
    }

    public static <T> List<Problem> of(List<T> entries, Function<T, String> id, JsonPointer at, String list) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String name = id.apply(entries.get(i));
            if (!seen.add(name)) {
                JsonPointer place = Problem.path(at, List.of(list, i, "id"));
                problems.add(new Problem(place, Wording.of("the id {0} is used twice", name), "an id of its own"));
            }
        }
        return problems;
    }
}
