package org.callworthy.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExchange;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ManyItems;
import org.callworthy.bank.PictureFiles;
import org.callworthy.bank.TakingIn;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Languages;

/**
 * A thousand items, written and read in each format, and stored once; reading starts the child process that opens files from outside.
 */
final class ExchangeBench {

    private static final Set<ItemFormat> FORMATS = EnumSet.allOf(ItemFormat.class);

    private ExchangeBench() {}

    /** @param quick a hundred items */
    static Report run(boolean quick) {
        BankText bank = ManyItems.bank(quick ? 100 : 1_000);
        Report report = new Report("exchange").add("items", bank.items().size());
        for (ItemFormat format : FORMATS) {
            ItemWriters.of(format).ifPresent(writer -> {
                long began = System.nanoTime();
                ItemExport export = writer.write(bank, PictureFiles.NONE, Languages.ALL);
                report.add(format.key() + "_write_s", seconds(began));
                long written = System.nanoTime();
                ItemReading reading = ItemExchange.withoutServer().read("items", export.content(), Locale.ENGLISH);
                report.add(format.key() + "_read_s", seconds(written), "under 5");
                report.add(
                        format.key() + "_items_read",
                        items(reading),
                        String.valueOf(bank.items().size()));
            });
        }
        storing(report, bank);
        return report;
    }

    /** The whole of an import: read, compared with what is there, and stored as drafts. */
    private static void storing(Report report, BankText bank) {
        byte[] file = ItemWriters.of(ItemFormat.GIFT)
                .orElseThrow()
                .write(bank, PictureFiles.NONE, Languages.ALL)
                .content();
        try (TakingIn application = new TakingIn()) {
            long began = System.nanoTime();
            int taken =
                    ItemExchange.withoutServer().read("items", file, Locale.ENGLISH) instanceof ItemReading.Read read
                            ? application.take(read)
                            : 0;
            report.add("gift_read_and_stored_s", seconds(began), "under 5");
            report.add("gift_items_stored", taken, String.valueOf(bank.items().size()));
        }
    }

    private static int items(ItemReading reading) {
        return reading instanceof ItemReading.Read read ? read.items().size() : 0;
    }

    private static double seconds(long began) {
        return Math.round((System.nanoTime() - began) / 1e7) / 100.0;
    }
}
