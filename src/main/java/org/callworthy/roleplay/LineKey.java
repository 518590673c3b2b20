package org.callworthy.roleplay;

import java.io.Serializable;
import java.util.Locale;

/** A line of a scenario in one language. */
public record LineKey(String step, Locale language) implements Serializable {}
