package org.callworthy.speech;

import java.time.Duration;

/** When a phrase is heard, from the start of the line, for captions. The text is as written, with its punctuation. */
public record PhraseTiming(String text, Duration start, Duration end) {}
