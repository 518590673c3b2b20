package org.callworthy.exam.assembly;

import java.util.Optional;
import java.util.Set;

/**
 * An item that forms may be made of.
 *
 * @param ease the share of candidates who are expected to answer it right, from 0 to 1
 * @param seconds the time that answering is expected to take
 * @param enemies ids of items that must not be in a form with it
 * @param caseId the case whose items are in a form all together or not at all
 * @param anchor may be in every form
 */
public record Candidate(
        String id,
        String competency,
        String difficulty,
        String type,
        Set<String> endorsements,
        double ease,
        int seconds,
        Set<String> enemies,
        Optional<String> caseId,
        boolean anchor) {

    public Candidate {
        endorsements = Set.copyOf(endorsements);
        enemies = Set.copyOf(enemies);
        if (ease < 0 || ease > 1) {
            throw new IllegalArgumentException("An ease of " + ease);
        }
    }
}
