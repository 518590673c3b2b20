package org.callworthy.delivery;

import java.util.Map;
import java.util.Set;

/**
 * What an invigilator found before an exam.
 *
 * @param identity whether the person is who they say, by the document
 * @param others whether headset and quiet are in order, as far as they were looked at
 */
public record CheckIn(DocumentKind document, boolean identity, Map<CheckKind, Boolean> others) {

    private static final Set<CheckKind> LOOKED_AT = Set.of(CheckKind.HEADSET, CheckKind.NOISE);

    public CheckIn {
        others = Map.copyOf(others);
        if (!LOOKED_AT.containsAll(others.keySet())) {
            throw new IllegalArgumentException("Not looked at by an invigilator: " + others.keySet());
        }
    }
}
