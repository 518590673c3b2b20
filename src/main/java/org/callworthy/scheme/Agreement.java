package org.callworthy.scheme;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;

/** A text that a candidate accepts before an exam or a role-play. */
public record Agreement(String id, int version, LocalizedText title, LocalizedText text) implements Serializable {}
