package org.callworthy.bank.exchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Listening;
import org.callworthy.bank.Material;

/** What is in a package, and what items are filed under: in the words of LOM as far as these go, and in our own. */
final class Qti3Manifest {

    private static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final String OWN = "urn:callworthy:item";
    private static final Set<String> SAID_ELSEWHERE = Set.of("material", "scoring", "case-matters");

    private final Locale language;
    private final XmlElement root;
    private final XmlElement resources;

    Qti3Manifest(String bank, Locale language) {
        this.language = language;
        this.root = XmlElement.of("manifest").set("xmlns", PACKAGE).set("identifier", Qti3Item.identifier(bank));
        root.child("metadata").add(XmlElement.of("schema", "QTI Package")).add(XmlElement.of("schemaversion", "3.0.0"));
        root.child("organizations");
        this.resources = root.child("resources");
    }

    byte[] file() {
        return XmlPrint.file(root);
    }

    void material(Material material, String path) {
        XmlElement metadata = resource("stimulus_" + material.key(), "imsqti_stimulus_xmlv3p0", path)
                .child("metadata");
        XmlElement own = own(metadata, "material");
        fact(own, "version", String.valueOf(material.number()));
        if (material.isCase()) {
            fact(own, "case", "true");
        }
        resources.children().getLast().child("file").set("href", path);
    }

    /**
     * @param pictures the paths of its pictures
     * @param recordings the paths of its recordings, by language tag
     */
    void item(
            ItemText item,
            String path,
            Optional<String> stimulus,
            Collection<String> pictures,
            Map<String, String> recordings) {
        XmlElement resource = resource("item_" + item.key(), "imsqti_item_xmlv3p0", path);
        XmlElement metadata = resource.child("metadata");
        lom(metadata.child("lom").set("xmlns", LOM), item);
        XmlElement own = own(metadata, "item");
        for (Map.Entry<String, String> fact : ItemFacts.of(item).entrySet()) {
            if (!SAID_ELSEWHERE.contains(fact.getKey())) {
                fact(own, fact.getKey(), fact.getValue());
            }
        }
        if (item.body() instanceof EssayBody(var length, var rubric)) {
            own.child("cw:words")
                    .set("least", String.valueOf(length.least()))
                    .set("most", String.valueOf(length.most()));
        }
        item.listening().ifPresent(listening -> listening(own, listening, recordings));
        resource.child("file").set("href", path);
        pictures.forEach(picture -> resource.child("file").set("href", picture));
        recordings.values().forEach(recording -> resource.child("file").set("href", recording));
        stimulus.ifPresent(key -> resource.child("dependency").set("identifierref", "stimulus_" + key));
    }

    private XmlElement resource(String id, String type, String path) {
        return resources
                .child("resource")
                .set("identifier", id)
                .set("type", type)
                .set("href", path);
    }

    private static XmlElement own(XmlElement metadata, String name) {
        return metadata.child("cw:" + name).set("xmlns:cw", OWN);
    }

    private static void fact(XmlElement own, String name, String value) {
        own.add(XmlElement.of("cw:fact", value).set("name", name));
    }

    private void lom(XmlElement lom, ItemText item) {
        XmlElement general = lom.child("general");
        item.tags()
                .tags()
                .forEach(tag -> general.child("keyword")
                        .add(XmlElement.of("string", tag).set("language", language.toLanguageTag())));
        String difficulty = switch (item.difficulty()) {
            case EASY -> "easy";
            case MEDIUM -> "medium";
            case HARD -> "difficult";
        };
        XmlElement educational = lom.child("educational");
        educational.child("difficulty").add(XmlElement.of("source", "LOMv1.0")).add(XmlElement.of("value", difficulty));
        educational.child("typicalLearningTime").add(XmlElement.of("duration", "PT" + item.seconds() + "S"));
    }

    private void listening(XmlElement own, Listening listening, Map<String, String> recordings) {
        XmlElement heard = own.child("cw:listening").set("plays", String.valueOf(listening.plays()));
        if (!listening.mood().equals("calm")) {
            heard.set("mood", listening.mood());
        }
        listening.said(language).ifPresent(say -> heard.add(XmlElement.of("cw:say", say.strip())));
        recordings.forEach((tag, path) -> heard.child("cw:file")
                .set("language", tag)
                .set("path", listening.files().getOrDefault(tag, path))
                .set("href", path));
    }
}
