package org.callworthy.account;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a line of a people file would do.
 *
 * @param line where it stands in the file
 * @param changes what would become different; of a new person, what is given
 * @param faults empty unless refused
 */
public record ImportLine(
        int line, String username, String name, Verdict verdict, Set<ImportColumn> changes, List<ImportFault> faults)
        implements Serializable {

    /** What becomes of the person. */
    public enum Verdict {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
