package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.bank.PictureNames;
import org.callworthy.common.yaml.Wording;

/** Reads a single item in QTI 2.1, 2.2 or 3.0. */
public final class QtiItemReader implements ItemReader {

    private static final int HEAD = 4_000;

    @Override
    public boolean takes(OpenedFile file) {
        if (!(file instanceof OpenedFile.Text opened)) {
            return false;
        }
        String text = opened.text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return head.stripLeading().startsWith("<")
                && (head.contains("assessmentItem") || head.contains("assessment-item"));
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Text opened
                ? read(opened.bytes(), language)
                : new ItemReading.Refused(Wording.of("this is no item of QTI"));
    }

    static ItemReading read(byte[] bytes, Locale language) {
        return switch (Xml.read(bytes)) {
            case Xml.Unreadable(var why) -> new ItemReading.Refused(why);
            case Xml.Document(var root) -> item(root, language);
        };
    }

    private static ItemReading item(XmlElement root, Locale language) {
        ItemFormat format = QtiNames.is3(root) ? ItemFormat.QTI_3 : ItemFormat.QTI_2;
        XmlElement named = QtiNames.in2(root);
        if (!named.is("assessmentItem")) {
            return new ItemReading.Refused(
                    Wording.of("the file starts with <{0}>, and an item of QTI with <assessmentItem>", root.name()));
        }
        QtiItem item = new QtiItem(named, "", language, MediaFiles.NONE, new PictureNames());
        for (XmlElement stimulus : QtiStimuli.named(item)) {
            item.lost("the stimulus {0}, which is not in the file", stimulus.get("href"));
        }
        QtiItems items = new QtiItems();
        items.add(item, draft -> {});
        return new ItemReading.Read(format, items.items(), List.of(), List.of(), items.losses());
    }

    static Conversion convert(QtiItem item, ItemKeys keys) {
        List<XmlElement> interactions = item.interactions();
        if (interactions.isEmpty()) {
            return Conversion.nothing("there is nothing to answer in it");
        }
        if (!item.root().within("setCorrectResponse").isEmpty()) {
            return Conversion.nothing("its right response is drawn anew each time");
        }
        Optional<XmlElement> unit = QtiEntries.unit(item, interactions);
        if (unit.isPresent()) {
            return new QtiEntries(item, keys, interactions.getFirst()).typed(unit);
        }
        Set<String> names = interactions.stream().map(XmlElement::name).collect(Collectors.toSet());
        if (Set.of("inlineChoiceInteraction", "textEntryInteraction").containsAll(names)
                && (interactions.size() > 1 || isGap(interactions.getFirst()))) {
            return new QtiGaps(item, keys).cloze(interactions);
        }
        if (interactions.size() > 1) {
            return Conversion.nothing("there are {0} questions in it, and one item asks one", interactions.size());
        }
        return one(item, keys, interactions.getFirst());
    }

    private static boolean isGap(XmlElement interaction) {
        return interaction.is("inlineChoiceInteraction")
                || interaction.get("responseIdentifier").startsWith(QtiGaps.PREFIX);
    }

    private static Conversion one(QtiItem item, ItemKeys keys, XmlElement interaction) {
        return switch (interaction.name()) {
            case "choiceInteraction" -> new QtiChoices(item, keys, interaction).choice();
            case "orderInteraction" -> new QtiOrder(item, keys, interaction).ordering();
            case "matchInteraction" -> new QtiPairs(item, keys, interaction).matching();
            case "gapMatchInteraction" -> new QtiGaps(item, keys).dragged(interaction);
            case "textEntryInteraction" -> new QtiEntries(item, keys, interaction).typed(Optional.empty());
            case "extendedTextInteraction" -> new QtiEntries(item, keys, interaction).essay();
            default -> Conversion.nothing("a {0} has no equivalent", interaction.name());
        };
    }

    /** With no more of a text than it takes to find it. */
    static Loss loss(Wording place, String what, java.io.Serializable... args) {
        return new Loss(place, Losses.of(what, args));
    }
}
