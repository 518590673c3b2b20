package org.callworthy.scheme;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;

/** What is scored. */
public record Competency(String id, LocalizedText title, LocalizedText description) implements Serializable {}
