package org.callworthy.roleplay;

/** What may come of having a line spoken anew. */
public sealed interface RenderOutcome {

    /** Stored; it is heard once somebody has approved it. */
    record Rendered(LineAudioId id) implements RenderOutcome {}

    /** No voice here can speak the language: the line needs a recording. */
    record NoVoice() implements RenderOutcome {}
}
