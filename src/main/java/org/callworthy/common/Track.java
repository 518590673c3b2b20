package org.callworthy.common;

/** The kind of work that a certification is about. */
public enum Track {
    AGENT("agent"),
    TEAM_LEAD("team-lead"),
    TRAINER("trainer");

    private final String key;

    Track(String key) {
        this.key = key;
    }

    /** As written in content files. */
    public String key() {
        return key;
    }

    public static Track ofKey(String key) {
        for (Track track : values()) {
            if (track.key.equals(key)) {
                return track;
            }
        }
        throw new IllegalArgumentException("No track is called " + key);
    }
}
