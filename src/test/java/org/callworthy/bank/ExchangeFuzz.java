package org.callworthy.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.document.Opening;
import org.callworthy.document.TableFormat;

/** Feeds broken files to every parser of items, and keeps in the working folder what made one crash or hang. */
public final class ExchangeFuzz implements AutoCloseable {

    private static final int HANG_SECONDS = 60;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Path file;

    ExchangeFuzz(Path folder) {
        this.file = folder.resolve("fuzz.bin");
    }

    /** For so long for each parser. */
    public static List<Fuzzed> run(long seconds, long seed) throws IOException {
        List<Fuzzed> all = new ArrayList<>();
        try (ExchangeFuzz fuzz = new ExchangeFuzz(Files.createTempDirectory("fuzz"))) {
            for (var format : seeds().entrySet()) {
                System.err.println(format.getKey() + " …");
                all.add(fuzz.run(format.getKey(), format.getValue(), seconds, new Mutations(seed)));
            }
        }
        return all;
    }

    private Fuzzed run(String format, List<byte[]> seeds, long seconds, Mutations mutations) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<String> faults = new ArrayList<>();
        long files = 0;
        for (; System.nanoTime() < until; files++) {
            byte[] bytes = mutations.of(seeds);
            String fault = fault(bytes);
            if (!fault.isEmpty()) {
                faults.add(Files.write(Path.of("fuzz-" + format + "-" + (faults.size() + 1) + ".bin"), bytes) + ": "
                        + fault);
            }
        }
        return new Fuzzed(format, files, faults);
    }

    /** Why reading the bytes ended other than with an answer; empty if it did not. */
    String fault(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            return thread.submit(() -> answered(bytes)).get(HANG_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "no answer in " + HANG_SECONDS + " s";
        } catch (ExecutionException e) {
            StackTraceElement[] trace = e.getCause().getStackTrace();
            return e.getCause() + (trace.length > 0 ? " at " + trace[0] : "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private String answered(byte[] bytes) throws IOException {
        ItemReading reading = ItemExchange.read("fuzz", bytes, Opening.of(file), Languages.ENGLISH);
        BankFile.parse("fuzz", new String(bytes, StandardCharsets.UTF_8));
        if (reading instanceof ItemReading.Read read) {
            long keys = read.items().stream().map(ImportedItem::key).distinct().count();
            if (keys != read.items().size()) {
                return "a key twice";
            }
            if (read.items().stream()
                    .anyMatch(item -> CanonicalJson.of(item.item()).isEmpty())) {
                return "an item that cannot be written";
            }
        }
        return "";
    }

    static Map<String, List<byte[]>> seeds() throws IOException {
        Map<String, List<byte[]>> seeds = new LinkedHashMap<>();
        BankText bank = BankFile.parse("b", AllTypesYaml.TEXT).content().orElseThrow();
        for (ItemFormat format : ItemFormat.values()) {
            ItemWriters.of(format).ifPresent(writer -> {
                List<byte[]> files = new ArrayList<>();
                files.add(writer.write(bank, ItemFiles.NONE, Languages.ALL).content());
                files.add(writer.write(ItemTemplate.examples(), ItemFiles.NONE, Languages.ALL)
                        .content());
                seeds.put(format.key(), files);
            });
        }
        seeds.put(
                "aiken",
                List.of("1. Which?\nA. x\nB. y\nANSWER: B\nExplanation: z\n\n2、哪个（ A ）\nA．甲 B．乙\n"
                        .getBytes(StandardCharsets.UTF_8)));
        seeds.get(ItemFormat.GIFT.key())
                .add("::a::[html]<p>b</p>{=%50%c#d ~e####f}\n\n$CATEGORY: x/y\n\ng {#1..5} h"
                        .getBytes(StandardCharsets.UTF_8));
        seeds.put("yaml", List.of(AllTypesYaml.TEXT.getBytes(StandardCharsets.UTF_8)));
        seeds.put("docx", List.of(docx()));
        seeds.put("xlsx template", List.of(ItemTemplate.table(TableFormat.XLSX, Languages.ENGLISH)));
        return seeds;
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("1. Which?");
            document.createParagraph().createRun().setText("A. x B. y");
            document.createParagraph().createRun().setText("Answer: B");
            document.createTable(2, 3).getRow(0).getCell(0).setText("question");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
