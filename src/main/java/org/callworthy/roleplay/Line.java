package org.callworthy.roleplay;

import java.io.Serializable;
import org.callworthy.speech.Mood;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says in a step, in one language.
 *
 * @param audio the newest; null while there is none
 */
public record Line(
        LineKey key, Mood mood, String text, @Nullable LineAudio audio) implements Serializable {}
