package org.callworthy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.bank.ExchangeFuzz;
import org.callworthy.bank.Fuzzed;
import org.callworthy.bank.exchange.XmlFuzz;

/** Broken files for every parser of items: none may crash or hang. */
final class FuzzBench {

    static final int SECONDS = 300;
    static final int QUICK_SECONDS = 10;

    private FuzzBench() {}

    /** @param seconds for each parser */
    static Report run(long seconds, long seed) throws IOException {
        Report report = new Report("fuzz").add("seconds_a_parser", seconds).add("seed", seed);
        List<String> faults = new ArrayList<>();
        Stream.concat(ExchangeFuzz.run(seconds, seed).stream(), XmlFuzz.run(seconds, seed).stream())
                .forEach(parser -> {
                    report.add(name(parser) + "_files", parser.files());
                    parser.faults().forEach(fault -> faults.add(parser.parser() + ", " + fault));
                });
        return report.add("breaches", List.copyOf(faults), "none: nothing crashes a parser or makes it hang")
                .add("lost", 0L)
                .add("doubled", 0L);
    }

    private static String name(Fuzzed parser) {
        return parser.parser().replace(' ', '_');
    }
}
