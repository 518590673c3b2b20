package org.callworthy.bank.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.bank.Material;
import org.callworthy.common.yaml.Wording;

/** Writes a package of QTI 3.0 in one language, which {@link QtiPackageReader} reads. The same bank gives the same bytes. */
final class Qti3Writer implements ItemWriter {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public ItemExport write(BankText bank, List<Locale> languages) {
        List<Loss> losses = new ArrayList<>();
        byte[] zip = zip(files(bank, languages.getFirst(), losses));
        return new ItemExport(ItemFormat.QTI_3, "zip", zip, losses);
    }

    /** The package's files by their paths. */
    static Map<String, byte[]> files(BankText bank, Locale language, List<Loss> losses) {
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
            Qti3Body body = new Qti3Body(item, made);
            body.write();
            body.lost().ifPresent(what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what)));
            files.put(path, made.file(stimulus));
            manifest.item(item, path, stimulus);
        }
        files.put(QtiPackage.MANIFEST, manifest.file());
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
