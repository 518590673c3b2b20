package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.ItemText;

/** An item being written: its declarations, its body, and its response processing. */
final class Qti3Item {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";
    private static final String FEEDBACK = "FEEDBACK";
    private static final String RATIONALE = "RATIONALE";
    private static final Set<String> HTML = Set.of(
            "p", "br", "img", "div", "span", "strong", "em", "ul", "ol", "li", "table", "tr", "th", "td", "h1", "h2",
            "h3", "h4", "h5", "h6", "dl", "dt", "dd");

    private final ItemText item;
    private final Locale language;
    private final List<XmlElement> responses = new ArrayList<>();
    private final List<XmlElement> outcomes = new ArrayList<>();
    private final XmlElement body = XmlElement.of("itemBody");
    private Optional<XmlElement> processing = Optional.empty();

    Qti3Item(ItemText item, Locale language) {
        this.item = item;
        this.language = language;
        outcome(Qti3Rules.SCORE);
    }

    /** Keys may begin with a digit, identifiers may not. */
    static String identifier(String key) {
        return Character.isDigit(key.charAt(0)) ? "_" + key : key;
    }

    Locale language() {
        return language;
    }

    XmlElement body() {
        return body;
    }

    /** @param pictures by their paths in the package */
    void pictures(Map<String, ItemPicture> pictures) {
        pictures.forEach((path, picture) -> body.child("p")
                .child("img")
                .set("src", "../" + path)
                .set("alt", picture.alt().in(language).strip()));
    }

    XmlElement response(String id, String cardinality, String type) {
        XmlElement response = XmlElement.of("responseDeclaration")
                .set("identifier", id)
                .set("cardinality", cardinality)
                .set("baseType", type);
        responses.add(response);
        return response;
    }

    static XmlElement correct(XmlElement response, List<String> values) {
        XmlElement correct = response.child("correctResponse");
        values.forEach(value -> correct.add(XmlElement.of("value", value)));
        return response;
    }

    static void map(XmlElement mapping, String key, BigDecimal value) {
        mapping.child("mapEntry").set("mapKey", key).set("mappedValue", Decimals.text(value));
    }

    void outcome(String id) {
        XmlElement outcome = XmlElement.of("outcomeDeclaration")
                .set("identifier", id)
                .set("cardinality", "single")
                .set("baseType", "float");
        if (item.body() instanceof EssayBody) {
            outcome.set("externalScored", "human");
        }
        outcome.child("defaultValue").add(XmlElement.of("value", "0"));
        outcomes.add(outcome);
    }

    void template(String name) {
        processing = Optional.of(Qti3Rules.template(name));
    }

    /** One more rule. */
    void rule(XmlElement rule) {
        processing = Optional.of(
                processing.orElseGet(() -> XmlElement.of("responseProcessing")).add(rule));
    }

    /** Feedback on options is shown to whoever chose them. */
    void feedbackOn(String response, String cardinality) {
        outcomes.add(XmlElement.of("outcomeDeclaration")
                .set("identifier", FEEDBACK)
                .set("cardinality", cardinality)
                .set("baseType", "identifier"));
        rule(Qti3Rules.set(FEEDBACK, Qti3Rules.variable(response)));
    }

    static void why(XmlElement choice, String id, String why) {
        XmlElement inline = choice.child("feedbackInline")
                .set("outcomeIdentifier", FEEDBACK)
                .set("identifier", id)
                .set("showHide", "show");
        Qti3Text.inline(inline, why);
    }

    /** @param stimulus the key of the material that it rests on */
    byte[] file(Optional<String> stimulus) {
        XmlElement root = XmlElement.of("assessmentItem")
                .set("xmlns", NAMESPACE)
                .set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .set("xsi:schemaLocation", NAMESPACE + " " + SCHEMA)
                .set("identifier", identifier(item.key()))
                .set("title", item.key())
                .set("adaptive", "false")
                .set("timeDependent", "false")
                .set("xml:lang", language.toLanguageTag());
        outcomes.add(XmlElement.of("outcomeDeclaration")
                .set("identifier", RATIONALE)
                .set("cardinality", "single")
                .set("baseType", "identifier")
                .add(XmlElement.of("defaultValue").add(XmlElement.of("value", RATIONALE))));
        root.add(responses).add(outcomes);
        stimulus.ifPresent(key -> root.child("assessmentStimulusRef")
                .set("identifier", identifier(key))
                .set("href", "../stimuli/" + key + ".xml"));
        root.add(body);
        processing.ifPresent(root::add);
        XmlElement rationale = root.child("modalFeedback")
                .set("outcomeIdentifier", RATIONALE)
                .set("identifier", RATIONALE)
                .set("showHide", "show")
                .child("contentBody");
        Qti3Text.blocks(rationale, item.rationale().in(language));
        return XmlPrint.file(QtiNames.in3(root, HTML));
    }

    static byte[] stimulus(String key, String title, String markdown, Locale language) {
        XmlElement root = XmlElement.of("assessmentStimulus")
                .set("xmlns", NAMESPACE)
                .set("identifier", identifier(key))
                .set("title", title)
                .set("xml:lang", language.toLanguageTag());
        root.child("stimulusBody").add(MarkdownHtml.of(markdown));
        return XmlPrint.file(QtiNames.in3(root, HTML));
    }
}
