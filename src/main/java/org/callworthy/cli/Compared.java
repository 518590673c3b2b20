package org.callworthy.cli;

import java.util.Map;
import org.callworthy.bank.ItemReading;

/**
 * A file beside the bank that it goes to.
 *
 * @param file with what the comparison found
 * @param fates what becomes of its items, or how many became what
 */
record Compared(ItemReading.Read file, Map<?, ?> fates) {}
