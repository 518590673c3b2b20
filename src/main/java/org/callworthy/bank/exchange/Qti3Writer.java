package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.bank.Material;
import org.callworthy.common.yaml.Wording;

/** Writes a package of QTI 3.0 in one language, which {@link QtiPackageReader} reads. The same bank gives the same bytes. */
final class Qti3Writer implements ItemWriter {

    @Override
    public ItemExport write(BankText bank, ItemFiles pictures, List<Locale> languages) {
        List<Loss> losses = new ArrayList<>();
        byte[] zip = Zip.of(files(bank, pictures, languages.getFirst(), losses));
        return new ItemExport(ItemFormat.QTI_3, "zip", zip, losses);
    }

    /** The package's files by their paths. */
    static Map<String, byte[]> files(BankText bank, ItemFiles pictures, Locale language, List<Loss> losses) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Qti3Manifest manifest = new Qti3Manifest(bank.key(), language);
        for (Material material : bank.materials()) {
            String path = "stimuli/" + material.key() + ".xml";
            manifest.material(material, path);
            files.put(
                    path,
                    Qti3Item.stimulus(
                            material.key(),
                            material.title().in(language),
                            material.text().in(language),
                            language));
        }
        for (ItemText item : bank.items()) {
            String path = "items/" + item.key() + ".xml";
            Optional<String> stimulus = item.material()
                    .filter(key -> bank.materials().stream()
                            .anyMatch(material -> material.key().equals(key)));
            Qti3Item made = new Qti3Item(item, language);
            Map<String, ItemPicture> shown = pictures(item, pictures, files, losses);
            Qti3Body body = new Qti3Body(item, made, shown);
            body.write();
            body.lost().ifPresent(what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what)));
            files.put(path, made.file(stimulus));
            manifest.item(item, path, stimulus, shown.keySet(), recordings(item, pictures, files, losses));
        }
        files.put(QtiPackage.MANIFEST, manifest.file());
        return files;
    }

    /** The paths of the recordings of an item that are there, by language tag; their files go along. */
    private static Map<String, String> recordings(
            ItemText item, ItemFiles recordings, Map<String, byte[]> files, List<Loss> losses) {
        Map<String, String> paths = new LinkedHashMap<>();
        item.listening()
                .ifPresent(listening -> listening.files().forEach((tag, name) -> {
                    String path = "recordings/" + item.key() + "." + tag
                            + (name.toLowerCase(Locale.ROOT).endsWith(".wav") ? ".wav" : ".flac");
                    recordings
                            .recording(item, Locale.forLanguageTag(tag))
                            .ifPresentOrElse(
                                    bytes -> {
                                        files.put(path, bytes);
                                        paths.put(tag, path);
                                    },
                                    () -> losses.add(new Loss(
                                            Wording.of("item {0}", item.key()),
                                            Wording.of("the recording {0} is not there", name))));
                }));
        return paths;
    }

    /** The pictures of an item that are there, by their paths in the package; their files go along. */
    private static Map<String, ItemPicture> pictures(
            ItemText item, ItemFiles pictures, Map<String, byte[]> files, List<Loss> losses) {
        Map<String, ItemPicture> paths = new LinkedHashMap<>();
        for (ItemPicture picture : item.pictures()) {
            String path = ItemPicture.FOLDER + item.key() + "/" + picture.name();
            pictures.of(item, picture)
                    .ifPresentOrElse(
                            bytes -> {
                                files.put(path, bytes);
                                paths.put(path, picture);
                            },
                            () -> losses.add(new Loss(
                                    Wording.of("item {0}", item.key()),
                                    Wording.of("the picture {0} is not there", picture.file()))));
        }
        return paths;
    }
}
