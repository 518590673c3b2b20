package org.callworthy.document;

import java.io.Serializable;

/**
 * A file that is what its name says.
 *
 * @param mediaType of the content
 * @param text what it says, cut at {@link Limits#TEXT_CHARACTERS}; empty for pictures
 */
public record Accepted(String mediaType, String text) implements Inspection, Serializable {}
