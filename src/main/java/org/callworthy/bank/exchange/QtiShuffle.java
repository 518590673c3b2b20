package org.callworthy.bank.exchange;

import java.util.List;

/** What the order of options is to be: here those of a gap stand as written, and all others are shuffled. */
final class QtiShuffle {

    private final QtiItem item;

    QtiShuffle(QtiItem item) {
        this.item = item;
    }

    /** Without {@code shuffle}, QTI keeps the order. */
    void options(XmlElement interaction) {
        if (isShuffled(interaction)) {
            places(interaction);
        } else {
            item.lost("the fixed order of the options: here they are shuffled");
        }
    }

    void places(XmlElement interaction) {
        List<XmlElement> fixed = interaction.within("simpleChoice", "simpleAssociableChoice").stream()
                .filter(choice -> choice.get("fixed").equals("true"))
                .toList();
        fixed.forEach(choice ->
                item.lost("that option {0} keeps its place: here all options are shuffled", item.plain(choice)));
    }

    void gap(XmlElement interaction) {
        if (isShuffled(interaction)) {
            item.lost("that the options of a gap are shuffled: here they stand as written");
        }
    }

    private static boolean isShuffled(XmlElement interaction) {
        return interaction.get("shuffle").equals("true");
    }
}
