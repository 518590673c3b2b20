package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.Option;

/** Gaps in a text, each with a score of its own; the item's is their mean. */
final class Qti3Gaps {

    private final Qti3Item made;

    Qti3Gaps(Qti3Item made) {
        this.made = made;
    }

    void write(String stem, List<ClozeBody.Gap> gaps) {
        Map<String, XmlElement> interactions = new HashMap<>();
        XmlElement sum = XmlElement.of("sum");
        for (ClozeBody.Gap gap : gaps) {
            String outcome = Qti3Rules.SCORE + "_" + gap.id();
            made.outcome(outcome);
            sum.add(Qti3Rules.variable(outcome));
            interactions.put(gap.id(), interaction(gap, outcome));
        }
        XmlElement mean = Qti3Rules.of("divide", sum, Qti3Rules.number(BigDecimal.valueOf(gaps.size())));
        made.rule(Qti3Rules.set(Qti3Rules.SCORE, mean));
        Qti3Text.gapped(made.body(), stem, interactions);
    }

    private XmlElement interaction(ClozeBody.Gap gap, String outcome) {
        String response = QtiGaps.PREFIX + gap.id();
        return switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) -> chosen(options, response, outcome);
            case ClozeBody.GapKey.Typed(var accepted) -> new Qti3Entries(made).text(accepted, response, outcome);
            case ClozeBody.GapKey.Number(var number) -> new Qti3Entries(made).number(number, response, outcome);
        };
    }

    private XmlElement chosen(List<Option> options, String response, String outcome) {
        Qti3Item.correct(
                made.response(response, "single", "identifier"),
                options.stream().filter(Option::key).map(Option::id).toList());
        XmlElement interaction = XmlElement.of("inlineChoiceInteraction")
                .set("responseIdentifier", response)
                .set("shuffle", "false");
        for (Option option : options) {
            XmlElement choice = interaction.child("inlineChoice").set("identifier", option.id());
            Qti3Text.inline(choice, option.text().in(made.language()));
            option.why().ifPresent(why -> Qti3Item.why(choice, option.id(), why.in(made.language())));
        }
        made.rule(Qti3Rules.match(response, outcome));
        return interaction;
    }
}
