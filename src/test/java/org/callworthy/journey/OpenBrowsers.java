package org.callworthy.journey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is still open, by the thread that opened it: journeys run beside each other, each on a thread of its own. */
final class OpenBrowsers {

    private static final ThreadLocal<List<Browser>> OPEN = ThreadLocal.withInitial(CopyOnWriteArrayList::new);

    private OpenBrowsers() {}

    static List<Browser> ofThisJourney() {
        return OPEN.get();
    }

    static void add(Browser browser) {
        OPEN.get().add(browser);
    }

    static void remove(Browser browser) {
        OPEN.get().remove(browser);
    }
}
