package org.callworthy.bank.exchange;

import org.callworthy.common.yaml.Wording;

/** What may come of a question. */
sealed interface Conversion {

    record Made(ItemDraft draft) implements Conversion {}

    /** @param why it became no item */
    record Nothing(Wording why) implements Conversion {}

    static Conversion nothing(String why, java.io.Serializable... args) {
        return new Nothing(Wording.of(why, args));
    }
}
