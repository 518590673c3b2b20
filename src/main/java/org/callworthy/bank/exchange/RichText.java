package org.callworthy.bank.exchange;

import java.util.List;
import org.callworthy.common.yaml.Wording;

/**
 * A text that was made of HTML.
 *
 * @param lost what of it was not carried over, each once
 */
record RichText(String text, List<Wording> lost) {
    RichText {
        lost = List.copyOf(lost);
    }

    static RichText plain(String text) {
        return new RichText(text, List.of());
    }
}
