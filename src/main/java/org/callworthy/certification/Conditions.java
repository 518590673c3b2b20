package org.callworthy.certification;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a conditional decision asks for: all that its voters named. Two who want the same component to be sat again want one
 * resit, and two who say the same of the same mean one thing; what was named first stands for both.
 */
final class Conditions {

    private Conditions() {}

    /** @param named by the members whose votes decided, in the order of their votes */
    static List<Nonconformity> united(List<Nonconformity> named) {
        Set<List<?>> known = new HashSet<>();
        return named.stream().filter(each -> known.add(essence(each.what()))).toList();
    }

    private static List<?> essence(Shortcoming what) {
        return what.remedy() == Remedy.RESIT
                ? Arrays.asList(what.component())
                : Arrays.asList(what.component(), what.competency(), what.finding());
    }
}
