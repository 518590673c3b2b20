package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ArrayNode;

/** An answer that is accepted, as other systems weigh it. */
record AcceptedDraft(String text, BigDecimal percent) {

    private static final int LONGEST = 300;
    private static final int FULL = 100;

    /** Those that earn something; how they are weighed that way that ours can. */
    static void into(ItemDraft draft, ArrayNode list, List<AcceptedDraft> all) {
        for (AcceptedDraft accepted : all) {
            int percent = accepted.percent().setScale(0, RoundingMode.HALF_UP).intValue();
            if (accepted.text().isBlank() || percent < 1 || accepted.text().length() > LONGEST) {
                draft.lost(Wording.of("the answer {0}, which earns nothing or is too long", accepted.text()));
                continue;
            }
            if (accepted.percent().compareTo(BigDecimal.valueOf(percent)) != 0 || percent > FULL) {
                draft.lost(Wording.of("a part of a percent of the point for {0}", accepted.text()));
            }
            if (percent >= FULL) {
                list.add(accepted.text());
            } else {
                list.addObject().put("text", accepted.text()).put("percent", percent);
            }
        }
    }
}
