package org.callworthy.bank.exchange;

import java.util.Locale;
import org.callworthy.bank.ItemReading;

/** Reads one format. Has no state, and throws for nothing that a file contains. */
public interface ItemReader {

    /** Whether the file looks like one of its format; by content, as names say little. Must be quick. */
    boolean takes(OpenedFile file);

    /** @param language of the file's texts, where it does not say so itself */
    ItemReading read(OpenedFile file, Locale language);
}
