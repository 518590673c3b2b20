package org.callworthy.roleplay;

/** Where the audio of a line comes from. */
public enum LineOrigin {
    SYNTHESISED,
    /** A file beside the scenario's text. */
    SHIPPED,
    UPLOADED
}
