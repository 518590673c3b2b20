package org.callworthy.roleplay;

public enum ScenarioState {
    /** Imported; a person has still to listen to its lines. */
    DRAFT,
    /** Can be performed. */
    PUBLISHED,
    /** A newer version has taken its place. */
    RETIRED
}
