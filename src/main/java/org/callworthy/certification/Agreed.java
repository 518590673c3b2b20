package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.common.LocalizedText;

/**
 * An agreement that a candidate accepted, with the text that they read.
 *
 * @param text Markdown
 * @param language in which they read it
 */
public record Agreed(LocalizedText title, LocalizedText text, int version, Locale language, Instant at)
        implements Serializable {}
