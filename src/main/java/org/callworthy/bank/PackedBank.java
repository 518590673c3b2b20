package org.callworthy.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.exchange.Zip;
import org.callworthy.common.yaml.Wording;

/** A bank's own file; where it has pictures, in an archive with these beside it. */
final class PackedBank {

    private PackedBank() {}

    static ItemExport of(String key, byte[] file, BankText bank, PictureFiles pictures) {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        List<Loss> losses = new ArrayList<>();
        packed.put(key + ".yaml", file);
        for (ItemText item : bank.items()) {
            for (ItemPicture picture : item.pictures()) {
                lost(pictures.of(item, picture), picture, packed)
                        .ifPresent(what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what)));
            }
        }
        return packed.size() == 1
                ? new ItemExport(ItemFormat.YAML, "yaml", file, losses)
                : new ItemExport(ItemFormat.YAML, "zip", Zip.of(packed), losses);
    }

    /** The name of the bank's file in an archive, if it is one as {@link #of} makes. */
    static Optional<String> in(Map<String, byte[]> entries) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".yaml"))
                .filter(entry -> BankFile.isLike(new String(entry.getValue(), StandardCharsets.UTF_8)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Wording> lost(Optional<byte[]> bytes, ItemPicture picture, Map<String, byte[]> packed) {
        if (bytes.isEmpty()) {
            return Optional.of(Wording.of("the picture {0} is not there", picture.file()));
        }
        byte[] there = packed.putIfAbsent(picture.file(), bytes.get());
        return there == null || Arrays.equals(there, bytes.get())
                ? Optional.empty()
                : Optional.of(Wording.of("the picture {0}: another item has another one of that name", picture.file()));
    }
}
