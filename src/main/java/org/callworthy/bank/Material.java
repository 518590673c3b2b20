package org.callworthy.bank;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;

/**
 * A sheet that items rest on (Markdown).
 *
 * @param isCase a case: its items are in a form all together or not at all, in the order of the bank
 */
public record Material(String key, int number, LocalizedText title, LocalizedText text, boolean isCase)
        implements Serializable {}
