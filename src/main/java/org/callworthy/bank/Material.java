package org.callworthy.bank;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;

/** A sheet that items rest on (Markdown). */
public record Material(String key, int number, LocalizedText title, LocalizedText text) implements Serializable {}
