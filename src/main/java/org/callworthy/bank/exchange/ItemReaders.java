package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Optional;

/** All readers, the surest of its format first. */
public final class ItemReaders {

    private static final List<ItemReader> ALL = List.of(
            new ItemTableReader(),
            new MoodleXmlReader(),
            new QtiPackageReader(),
            new QtiItemReader(),
            new GiftReader(),
            new AikenReader(),
            new WordReader());

    private ItemReaders() {}

    public static Optional<ItemReader> of(OpenedFile file) {
        return ALL.stream().filter(reader -> reader.takes(file)).findFirst();
    }
}
