package org.callworthy.scheme;

import java.util.List;

/** A scoring guide as written, before it is published. */
public record RubricText(String key, int number, List<Criterion> criteria) {

    public RubricText {
        criteria = List.copyOf(criteria);
    }

    /** Its canonical text, with the same properties as in a file. */
    public String json() {
        return RubricJson.of(this);
    }
}
