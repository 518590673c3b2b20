package org.callworthy.roleplay;

import java.io.Serializable;
import org.callworthy.speech.Mood;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says in a step, in one language.
 *
 * @param audio the newest; null while there is none
 * @param heardUntilThen an older one is approved, and candidates hear it until the newest is
 */
public record Line(
        LineKey key, Mood mood, String text, @Nullable LineAudio audio, boolean heardUntilThen)
        implements Serializable {}
