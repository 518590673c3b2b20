package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.bank.PictureNames;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** Reads packages of QTI 2.1, 2.2 and 3.0: items with their stimuli and metadata, and tests. */
public final class QtiPackageReader implements ItemReader {

    @Override
    public boolean takes(OpenedFile file) {
        return file instanceof OpenedFile.Archive archive
                && new QtiPackage(archive.entries()).manifest().isPresent();
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Archive archive
                ? read(archive.entries(), language)
                : new ItemReading.Refused(Wording.of("this is no package of QTI"));
    }

    static ItemReading read(Map<String, byte[]> entries, Locale language) {
        QtiPackage files = new QtiPackage(entries);
        Optional<String> path = files.manifest();
        if (path.isEmpty()) {
            return new ItemReading.Refused(Wording.of("the package has no imsmanifest.xml"));
        }
        return switch (Xml.read(files.bytes(path.get()).orElseThrow())) {
            case Xml.Unreadable(var why) -> new ItemReading.Refused(Wording.of("{0}: {1}", path.get(), why));
            case Xml.Document(var manifest) -> new Reading(files, path.get(), language).read(manifest);
        };
    }

    /** One package being read. */
    private static final class Reading {

        private final QtiPackage files;
        private final String manifest;
        private final Locale language;
        private final QtiItems items = new QtiItems();
        private final PictureNames pictures = new PictureNames();
        private final QtiStimuli stimuli;
        private final Map<String, ImportedItem> byPath = new LinkedHashMap<>();
        private final List<Loss> losses = new ArrayList<>();
        private ItemFormat format = ItemFormat.QTI_2;

        Reading(QtiPackage files, String manifest, Locale language) {
            this.files = files;
            this.manifest = manifest;
            this.language = language;
            this.stimuli = new QtiStimuli(files, language);
        }

        ItemReading read(XmlElement root) {
            List<XmlElement> resources = root.within("resource");
            for (XmlElement resource : resources) {
                String path = QtiPackage.resolve(manifest, resource.get("xml:base") + resource.get("href"));
                if (resource.get("type").matches("(?i)imsqti_stimulus.*")) {
                    stimuli.metadata(path, resource);
                }
            }
            List<ObjectNode> blueprints = new ArrayList<>();
            resources.stream()
                    .filter(r -> r.get("type").matches("(?i)imsqti_(apip)?item.*"))
                    .forEach(this::item);
            for (XmlElement resource : resources) {
                if (resource.get("type").matches("(?i)imsqti_(test|assessment|section).*")) {
                    test(resource, blueprints);
                } else if (resource.get("type").matches("(?i)imsqti_xmlv1p.*|.*qti1.*")) {
                    losses.add(QtiItemReader.loss(
                            Wording.of("{0}", Losses.cut(resource.get("href"))),
                            "a file of QTI 1, which is read no more"));
                }
            }
            losses.addAll(0, items.losses());
            losses.addAll(stimuli.losses());
            return new ItemReading.Read(format, items.items(), stimuli.materials(), blueprints, losses);
        }

        private String path(XmlElement resource) {
            String href = resource.get("href").isEmpty()
                    ? resource.first("file").map(file -> file.get("href")).orElse("")
                    : resource.get("href");
            return QtiPackage.resolve(manifest, resource.get("xml:base") + href);
        }

        private void item(XmlElement resource) {
            String path = path(resource);
            Wording place = Wording.of("{0}", Losses.cut(path));
            Optional<byte[]> bytes = files.bytes(path);
            if (bytes.isEmpty()) {
                losses.add(new Loss(
                        place, Wording.of("the manifest names the file, and the package has none of that name")));
                return;
            }
            switch (Xml.read(bytes.get())) {
                case Xml.Unreadable(var why) -> losses.add(new Loss(place, why));
                case Xml.Document(var root) -> {
                    format = QtiNames.is3(root) ? ItemFormat.QTI_3 : format;
                    XmlElement named = QtiNames.in2(root);
                    if (!named.is("assessmentItem")) {
                        losses.add(new Loss(
                                place,
                                Wording.of(
                                        "the file starts with <{0}>, and an item of QTI with <assessmentItem>",
                                        root.name())));
                        return;
                    }
                    QtiItem item = new QtiItem(named, path, language, files.beside(path), pictures);
                    items.add(item, draft -> {
                                stimuli.of(item, path)
                                        .ifPresent(key -> draft.tree().put("material", key));
                                new QtiMetadata(item).read(resource, files.beside(manifest), draft);
                            })
                            .ifPresent(made -> byPath.put(path, made));
                }
            }
        }

        private void test(XmlElement resource, List<ObjectNode> blueprints) {
            String path = path(resource);
            files.xml(path)
                    .filter(root -> root.is("assessmentTest"))
                    .ifPresentOrElse(
                            root -> blueprints.add(new QtiTest(files, path, byPath, language).read(root, losses)),
                            () -> losses.add(QtiItemReader.loss(
                                    Wording.of("{0}", Losses.cut(path)), "a test that cannot be read")));
        }
    }
}
