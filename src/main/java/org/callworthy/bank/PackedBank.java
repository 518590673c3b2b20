package org.callworthy.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.exchange.Zip;
import org.callworthy.common.yaml.Wording;

/** A bank's own file; where it has pictures or recordings, in an archive with these beside it. */
final class PackedBank {

    private final Map<String, byte[]> packed = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();
    private final ItemFiles files;

    private PackedBank(ItemFiles files) {
        this.files = files;
    }

    static ItemExport of(String key, byte[] file, BankText bank, ItemFiles files) {
        PackedBank made = new PackedBank(files);
        made.packed.put(key + ".yaml", file);
        bank.items().forEach(made::pack);
        return made.packed.size() == 1
                ? new ItemExport(ItemFormat.YAML, "yaml", file, made.losses)
                : new ItemExport(ItemFormat.YAML, "zip", Zip.of(made.packed), made.losses);
    }

    /** The name of the bank's file in an archive, if it is one as {@link #of} makes. */
    static Optional<String> in(Map<String, byte[]> entries) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".yaml"))
                .filter(entry -> BankFile.isLike(new String(entry.getValue(), StandardCharsets.UTF_8)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void pack(ItemText item) {
        for (ItemPicture picture : item.pictures()) {
            String file = picture.file();
            files.of(item, picture)
                    .ifPresentOrElse(
                            bytes -> pack(
                                    item,
                                    file,
                                    bytes,
                                    Wording.of("the picture {0}: another item has another one of that name", file)),
                            () -> lost(item, Wording.of("the picture {0} is not there", file)));
        }
        for (Map.Entry<Locale, String> named : BankRecordings.of(item).entrySet()) {
            String file = named.getValue();
            files.recording(item, named.getKey())
                    .ifPresentOrElse(
                            bytes -> pack(
                                    item,
                                    file,
                                    bytes,
                                    Wording.of("the recording {0}: another item has another file of that name", file)),
                            () -> lost(item, Wording.of("the recording {0} is not there", file)));
        }
    }

    /** @param taken if another file has the name */
    private void pack(ItemText item, String file, byte[] bytes, Wording taken) {
        byte[] there = packed.putIfAbsent(file, bytes);
        if (there != null && !Arrays.equals(there, bytes)) {
            lost(item, taken);
        }
    }

    private void lost(ItemText item, Wording what) {
        losses.add(new Loss(Wording.of("item {0}", item.key()), what));
    }
}
