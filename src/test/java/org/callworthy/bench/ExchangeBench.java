package org.callworthy.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ItemExchange;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ManyItems;
import org.callworthy.bank.TakingIn;

/**
 * A thousand items in each format: written where that is possible, read, looked at, and stored as drafts. Reading starts the child process
 * that opens files from outside.
 */
final class ExchangeBench {

    private final int items;
    private final TakingIn application;
    private final Report report = new Report("exchange");
    private long lost;
    private long doubled;

    private ExchangeBench(int items, TakingIn application) {
        this.items = items;
        this.application = application;
    }

    /** @param quick a hundred items */
    static Report run(boolean quick) throws IOException {
        try (TakingIn application = new TakingIn()) {
            return new ExchangeBench(quick ? 100 : 1_000, application).run();
        }
    }

    private Report run() throws IOException {
        report.add("items", items);
        for (ItemFormat format : ItemFormat.values()) {
            ManyItems many = new ManyItems(format, items);
            long began = System.nanoTime();
            Optional<byte[]> written = many.written();
            written.ifPresent(file -> report.add(format.key() + "_write_s", seconds(began)));
            store(format, written.isPresent() ? written.get() : many.byHand());
        }
        return report.add("lost", lost, "0 items").add("doubled", doubled, "0 items");
    }

    /** The whole of an import. */
    private void store(ItemFormat format, byte[] file) {
        int before = application.stored();
        long began = System.nanoTime();
        if (format == ItemFormat.YAML) {
            application.takeBank(file);
        } else {
            read(format, file, began);
        }
        report.add(format.key() + "_read_and_stored_s", seconds(began), "under 5");
        int stored = application.stored() - before;
        report.add(format.key() + "_items_stored", stored, String.valueOf(items));
        lost += Math.max(0, items - stored);
        doubled += Math.max(0, stored - items);
    }

    private void read(ItemFormat format, byte[] file, long began) {
        ItemReading reading = ItemExchange.withoutServer().read(format.key(), file, Locale.ENGLISH);
        report.add(format.key() + "_read_s", seconds(began));
        if (reading instanceof ItemReading.Read read) {
            application.take(read);
        }
    }

    private static double seconds(long began) {
        return Math.round((System.nanoTime() - began) / 1e7) / 100.0;
    }
}
