package org.callworthy.bank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BankTrees;
import org.callworthy.bank.Fuzzed;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemReading;

/**
 * Feeds XML to the readers of Moodle and QTI that is well-formed and makes no sense: elements moved, doubled, renamed and gone, attributes
 * and texts exchanged.
 */
public final class XmlFuzz {

    static final List<String> READERS = List.of("moodle", "qti item", "qti package");

    private static final long SLOW_SECONDS = 5;

    private final Random random;
    private final XmlMutations mutations;
    private final List<byte[]> moodle = new ArrayList<>();
    private final List<Map<String, byte[]>> packages = new ArrayList<>();

    XmlFuzz(long seed) {
        random = new Random(seed);
        mutations = new XmlMutations(random);
        List<BankText> banks = new ArrayList<>(BankTrees.all());
        banks.add(RandomItems.bank(seed, 60));
        for (BankText bank : banks) {
            moodle.add(new MoodleXmlWriter()
                    .write(bank, ItemFiles.NONE, List.of(Locale.ENGLISH))
                    .content());
            packages.add(Qti3Writer.files(bank, ItemFiles.NONE, Locale.ENGLISH, new ArrayList<>()));
        }
        moodle.add(OddXml.MOODLE.getBytes(StandardCharsets.UTF_8));
        packages.add(OddXml.pack());
    }

    /** For so long for each reader. */
    public static List<Fuzzed> run(long seconds, long seed) {
        List<Fuzzed> all = new ArrayList<>();
        for (String reader : READERS) {
            System.err.println(reader + " …");
            XmlFuzz fuzz = new XmlFuzz(seed);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<String> faults = new ArrayList<>();
            long files = 0;
            for (; System.nanoTime() < until; files++) {
                String fault = fuzz.fault(reader);
                if (!fault.isEmpty()) {
                    faults.add("file " + files + ": " + fault);
                }
            }
            all.add(new Fuzzed(reader + " tree", files, faults));
        }
        return all;
    }

    /** What went wrong with the next file; empty if nothing did. */
    String fault(String reader) {
        long start = System.nanoTime();
        try {
            ItemReading reading = switch (reader) {
                case "moodle" -> MoodleXmlReader.read(mutations.of(one(moodle)), Locale.ENGLISH);
                case "qti item" ->
                    QtiItemReader.read(
                            mutations.of(one(new ArrayList<>(one(packages).values()))), Locale.ENGLISH);
                default -> QtiPackageReader.read(pack(), Locale.ENGLISH);
            };
            check(reading);
        } catch (RuntimeException | Error fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            return fault + (trace.length > 0 ? " at " + trace[0] + (trace.length > 1 ? " < " + trace[1] : "") : "");
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return seconds < SLOW_SECONDS ? "" : "took " + seconds + " s";
    }

    private Map<String, byte[]> pack() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, byte[]> whole = one(packages);
        whole.forEach((path, bytes) -> {
            if (path.endsWith(QtiPackage.MANIFEST) || random.nextInt(8) == 0) {
                files.put(path, random.nextInt(3) == 0 ? mutations.of(bytes) : bytes);
            }
        });
        return files;
    }

    private static void check(ItemReading reading) {
        if (reading instanceof ItemReading.Read read) {
            long keys = read.items().stream().map(item -> item.key()).distinct().count();
            if (keys != read.items().size()) {
                throw new IllegalStateException("a key twice");
            }
            read.items().forEach(item -> {
                String tree = item.item().toString();
                if (ItemShape.problem(item.item()).isPresent()) {
                    throw new IllegalStateException("no item: " + tree);
                }
                item.lost().forEach(loss -> loss.what().in(Locale.SIMPLIFIED_CHINESE));
            });
            read.losses().forEach(loss -> loss.place().in(Locale.ENGLISH));
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
