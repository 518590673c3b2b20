package org.callworthy.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.callworthy.common.Level;
import org.callworthy.common.Track;

/** How fates are spread over the crowd. */
final class Fates {

    private Fates() {}

    /** Of past Foundation cases, as many as were sat: most pass. */
    static List<Fate> ofFoundation(int cases, Random random) {
        List<Fate> fates = new ArrayList<>();
        fates.addAll(Collections.nCopies(7, Fate.FAIL));
        fates.addAll(Collections.nCopies(4, Fate.PASS_BY_THIRD));
        fates.addAll(Collections.nCopies(2, Fate.MENDED));
        fates.addAll(Collections.nCopies(2, Fate.RESAT));
        fates.addAll(Collections.nCopies(cases - fates.size(), Fate.PASS));
        Collections.shuffle(fates, random);
        return fates;
    }

    /** A way to Professional, a good year after Foundation. */
    static Way professional(int foundation, int index) {
        Fate fate = index % 7 == 3 ? Fate.FAIL : Fate.PASS;
        return new Way(Track.AGENT, Level.II, foundation - 13 - index % 3, fate);
    }

    /** Of Foundation cases that are open now. */
    static List<Fate> present() {
        List<Fate> fates = new ArrayList<>();
        fates.addAll(Collections.nCopies(4, Fate.TO_SIT));
        fates.addAll(Collections.nCopies(2, Fate.TO_PLAY));
        fates.addAll(Collections.nCopies(22, Fate.TO_RATE));
        fates.addAll(Collections.nCopies(5, Fate.TO_DECIDE));
        fates.add(Fate.TO_MEND);
        fates.add(Fate.TO_ACCEPT);
        return fates;
    }
}
