package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.bank.Loss;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** The stimuli of a package, which become materials when an item rests on them. */
final class QtiStimuli {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 20_000;

    private final QtiPackage files;
    private final Locale language;
    private final ItemKeys keys = new ItemKeys();
    private final Map<String, Optional<String>> byPath = new HashMap<>();
    private final Map<String, XmlElement> resources = new HashMap<>();
    private final List<ObjectNode> materials = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    QtiStimuli(QtiPackage files, Locale language) {
        this.files = files;
        this.language = language;
    }

    /** Also makes a material of a stimulus that no item rests on. */
    void metadata(String path, XmlElement resource) {
        resources.put(path, resource);
        byPath.computeIfAbsent(path, this::material);
    }

    List<ObjectNode> materials() {
        return materials;
    }

    List<Loss> losses() {
        return losses;
    }

    /** What an item calls its stimulus, or includes in its text. */
    static List<XmlElement> named(QtiItem item) {
        return Stream.concat(item.root().all("assessmentStimulusRef").stream(), item.body().within("include").stream())
                .toList();
    }

    /** The key of the first that an item names. */
    Optional<String> of(QtiItem item, String path) {
        List<XmlElement> named = named(item);
        named.stream()
                .skip(1)
                .forEach(ref -> item.lost("a further stimulus {0}: an item rests on one", ref.get("href")));
        Optional<String> key = named.stream()
                .findFirst()
                .flatMap(ref -> byPath.computeIfAbsent(QtiPackage.resolve(path, ref.get("href")), this::material));
        if (key.isEmpty() && !named.isEmpty()) {
            item.lost("the stimulus {0}, which cannot be read", named.getFirst().get("href"));
        }
        return key;
    }

    private Optional<String> material(String path) {
        Optional<XmlElement> root = files.xml(path).filter(QtiStimuli::isText);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        RichText text = markdown(
                root.get().is("assessmentStimulus")
                        ? root.get().first("stimulusBody").orElse(XmlElement.of("div"))
                        : XmlElement.of("div").add(root.get()));
        if (text.text().isBlank() || text.text().length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        Wording place = Wording.of("{0}", Losses.cut(path));
        text.lost().forEach(what -> losses.add(new Loss(place, what)));
        String file = path.replaceAll(".*/|\\.[^.]*$", "");
        String title = root.get().get("title");
        String named =
                root.get().get("identifier").isEmpty() ? file : root.get().get("identifier");
        String id = named.replaceFirst("^_(?=\\d)", "");
        ObjectNode material = Json.mapper().createObjectNode();
        material.put("id", keys.of(id, title, text.text()));
        material.put(
                "version",
                QtiMetadata.fact(resources.get(path), "version")
                        .flatMap(Decimals::whole)
                        .orElse(1));
        if (QtiMetadata.fact(resources.get(path), "case").isPresent()) {
            material.put("case", true);
        }
        String shown = title.isBlank() ? material.path("id").asString() : title;
        material.putObject("title")
                .put(
                        language.toLanguageTag(),
                        shown.length() > LONGEST_TITLE ? shown.substring(0, LONGEST_TITLE) : shown);
        material.putObject("text").put(language.toLanguageTag(), text.text());
        materials.add(material);
        return Optional.of(material.path("id").asString());
    }

    /** What is included may also be HTML. */
    private static boolean isText(XmlElement root) {
        return root.is("assessmentStimulus") || !root.name().startsWith("assessment");
    }

    private static RichText markdown(XmlElement body) {
        return MarkdownHtml.source(body).map(RichText::plain).orElseGet(() -> XmlHtml.markdown(body));
    }
}
