package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.PictureReading;
import org.callworthy.bank.TestPictures;
import org.callworthy.common.LocalizedText;

/** Pictures of random items, another one for each name. */
final class RandomPictures {

    private RandomPictures() {}

    /** @param words what they show */
    static List<ItemPicture> some(int item, int count, Supplier<String> words) {
        List<ItemPicture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalizedText alt =
                    LocalizedText.of(words.get().replace('\n', ' '), words.get().replace('\n', ' '));
            pictures.add(new ItemPicture("pictures/item-" + item + "." + i + (i == 3 ? ".jpg" : ".png"), alt));
        }
        return pictures;
    }

    /** As it is kept. */
    static Optional<byte[]> file(ItemText item, ItemPicture picture) {
        int size = 3 + Math.floorMod(picture.file().hashCode(), 90);
        byte[] file = picture.file().endsWith("jpg") ? TestPictures.jpeg(size, 9) : TestPictures.png(size, 9);
        return Optional.of(
                ((PictureReading.Read) PictureReading.of(file)).picture().bytes());
    }

    /** The contents by name, to be compared. */
    static Map<String, String> of(ItemText item) {
        Map<String, String> all = new TreeMap<>();
        item.pictures()
                .forEach(picture ->
                        all.put(picture.file(), hex(file(item, picture).orElseThrow())));
        return all;
    }

    static Map<String, String> of(ImportedItem item) {
        Map<String, String> all = new TreeMap<>();
        item.files().pictures().forEach((file, picture) -> all.put(file, hex(picture.bytes())));
        return all;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
