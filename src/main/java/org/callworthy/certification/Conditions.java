package org.callworthy.certification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a conditional decision asks for: all that its voters named. Two who want the same component to be sat again want one
 * resit; the nonconformity that was named first stands for both.
 */
final class Conditions {

    private Conditions() {}

    /** @param named by the members whose votes decided, in the order of their votes */
    static List<Nonconformity> united(List<Nonconformity> named) {
        Set<String> resits = new HashSet<>();
        List<Nonconformity> united = new ArrayList<>();
        for (Nonconformity each : named) {
            String component = each.what().component();
            if (each.what().remedy() == Remedy.EVIDENCE || component != null && resits.add(component)) {
                united.add(each);
            }
        }
        return united;
    }
}
