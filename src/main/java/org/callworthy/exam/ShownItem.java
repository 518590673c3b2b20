package org.callworthy.exam;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.bank.ItemVersionId;

/** How often an item version has been shown to candidates. */
public record ShownItem(
        ItemVersionId version, String bank, String item, int number, int times, Instant first, Instant last)
        implements Serializable {}
