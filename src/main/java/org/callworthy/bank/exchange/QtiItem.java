package org.callworthy.bank.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.PictureNames;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** An item of QTI, with the names of version 2, and what of it was lost so far. */
final class QtiItem {

    static final String[] INTERACTIONS = {
        "choiceInteraction",
        "orderInteraction",
        "matchInteraction",
        "associateInteraction",
        "gapMatchInteraction",
        "inlineChoiceInteraction",
        "textEntryInteraction",
        "extendedTextInteraction",
        "hottextInteraction",
        "hotspotInteraction",
        "selectPointInteraction",
        "graphicOrderInteraction",
        "graphicAssociateInteraction",
        "graphicGapMatchInteraction",
        "positionObjectInteraction",
        "sliderInteraction",
        "drawingInteraction",
        "uploadInteraction",
        "customInteraction",
        "portableCustomInteraction"
    };

    private final XmlElement root;
    private final XmlElement body;
    private final Wording place;
    private final Locale language;
    private final QtiProcessing processing;
    private final QtiConditions conditions;
    private final Map<String, QtiDeclaration> declarations = new LinkedHashMap<>();
    private final List<Wording> lost = new ArrayList<>();
    private final Set<String> called = new LinkedHashSet<>();
    private final StemMedia media;

    /**
     * @param file in which it stands, empty where there is only one
     * @param files what its texts name
     * @param names of all pictures of the package
     */
    QtiItem(XmlElement root, String file, Locale language, MediaFiles files, PictureNames names) {
        this.media = new StemMedia(files, names, this::lost);
        this.root = root;
        this.body = root.first("itemBody").orElse(XmlElement.of("itemBody"));
        this.place = file.isEmpty() ? Wording.of("the item {0}", identifier()) : Wording.of("{0}", Losses.cut(file));
        String tag = root.get("xml:lang");
        this.language = tag.matches("(?i)(en|zh)\\b.*") ? Languages.ofTag(tag) : language;
        this.processing = new QtiProcessing(root);
        this.conditions = new QtiConditions(root);
        root.all("responseDeclaration")
                .forEach(
                        declaration -> declarations.put(declaration.get("identifier"), QtiDeclaration.of(declaration)));
    }

    XmlElement root() {
        return root;
    }

    XmlElement body() {
        return body;
    }

    Wording place() {
        return place;
    }

    String identifier() {
        return root.get("identifier");
    }

    QtiProcessing processing() {
        return processing;
    }

    QtiConditions conditions() {
        return conditions;
    }

    List<XmlElement> interactions() {
        return body.within(INTERACTIONS);
    }

    QtiDeclaration declaration(XmlElement interaction) {
        String id = interaction.get("responseIdentifier");
        return declarations.getOrDefault(id, QtiDeclaration.missing(id));
    }

    void lost(String what, Serializable... args) {
        lost(Losses.of(what, args));
    }

    void lost(Wording what) {
        if (!lost.contains(what)) {
            lost.add(what);
        }
    }

    /** One more name, or what it is filed under, for which there is no place; that which the key says goes without saying. */
    void called(String name) {
        String said = name.strip().replaceAll("\\s+", " ");
        String slug = ItemKeys.slug(said);
        boolean known = slug.isEmpty() ? said.equals(identifier()) : slug.equals(ItemKeys.slug(identifier()));
        if (!said.isEmpty() && !known) {
            called.add(said);
        }
    }

    Set<String> called() {
        return called;
    }

    List<Wording> lost() {
        return lost;
    }

    /** What is shown and heard with it. */
    StemMedia media() {
        return media;
    }

    /**
     * The text of the question, without its pictures and recordings.
     *
     * @param places texts that stand for interactions and gaps in it
     */
    String stem(Map<XmlElement, String> places) {
        RichText text = XmlHtml.plain(media.taken(QtiText.stem(body, places)));
        text.lost().forEach(this::lost);
        return media.words(text.text());
    }

    /** A plain text, without the feedback in it. */
    String plain(XmlElement element) {
        RichText text = XmlHtml.plain(QtiText.without(element));
        text.lost().forEach(this::lost);
        return text.text();
    }

    ItemDraft draft(ItemKeys keys, ItemType type, String stem) {
        String id = identifier().matches("_\\d.*") ? identifier().substring(1) : identifier();
        return new ItemDraft(
                        place, language, keys.of(id, root.get("title").isEmpty() ? id : root.get("title"), stem), type)
                .text("stem", stem);
    }

    ObjectNode accepted(List<?> answers) {
        ObjectNode byTag = Json.mapper().createObjectNode();
        byTag.set(language.toLanguageTag(), Json.mapper().valueToTree(answers));
        return byTag;
    }

    /** Single letters stay; others become a, b, c, … */
    static Map<String, String> letters(List<XmlElement> choices) {
        List<String> ids =
                choices.stream().map(choice -> choice.get("identifier")).toList();
        boolean keep = ids.stream().allMatch(id -> id.matches("[a-zA-Z]"))
                && ids.stream().map(QtiItem::small).distinct().count() == ids.size();
        Map<String, String> letters = new LinkedHashMap<>();
        ids.forEach(id -> letters.putIfAbsent(id, keep ? small(id) : String.valueOf((char) ('a' + letters.size()))));
        return letters;
    }

    private static String small(String letter) {
        return letter.toLowerCase(Locale.ROOT);
    }

    /** What it says of how it is scored but cannot be carried over. */
    void strangeProcessing(QtiDeclaration response, QtiProcessing.Way way) {
        if (!processing.isSaid()) {
            lost("how it is scored, as it does not say so: taken from its right response");
        } else if (way == QtiProcessing.Way.OTHER || !processing.strange().isEmpty()) {
            lost(
                    "response processing of its own ({0}): scored by its right response",
                    String.join(", ", processing.strange()));
        }
        List<BigDecimal> further = conditions.further(response, way);
        if (!further.isEmpty()) {
            lost("what responses earn under further conditions: {0}", Decimals.list(further));
        }
    }

    /**
     * Tells what the bounds of a mapping do.
     *
     * @param sum of all that is right
     * @return what can be earned at most
     */
    BigDecimal bounded(QtiDeclaration response, BigDecimal sum) {
        response.least()
                .filter(least -> least.signum() > 0)
                .ifPresent(least -> lost(
                        "that no response earns less than {0}: here a wrong one earns nothing", Decimals.text(least)));
        Optional<BigDecimal> most =
                response.most().filter(bound -> bound.compareTo(sum) < 0 && !Decimals.close(bound, sum));
        if (most.isPresent()) {
            lost("that a part of what is right earns the whole: here it earns its part");
        }
        return most.orElse(sum);
    }

    /** @param most that can be earned */
    void points(BigDecimal most) {
        if (!Decimals.close(most, BigDecimal.ONE)) {
            lost("its {0} points: here each item is worth one", Decimals.text(most));
        }
    }
}
