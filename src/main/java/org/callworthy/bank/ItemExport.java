package org.callworthy.bank;

import java.io.Serializable;
import java.util.List;

/**
 * Items as a file for another system.
 *
 * @param ending of the file's name, without the dot
 * @param losses what the format has no place for
 */
@SuppressWarnings("ArrayRecordComponent")
public record ItemExport(ItemFormat format, String ending, byte[] content, List<Loss> losses) implements Serializable {
    public ItemExport {
        losses = List.copyOf(losses);
    }
}
