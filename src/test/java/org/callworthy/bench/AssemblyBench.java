package org.callworthy.bench;

import java.util.List;
import java.util.OptionalInt;
import org.callworthy.exam.assembly.Assembler;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.Candidate;
import org.callworthy.exam.assembly.FormReport;
import org.callworthy.exam.assembly.Order;
import org.callworthy.exam.assembly.Pools;

/** Twenty forms of forty items from a bank of two thousand, with enemies, cases and anchors. */
final class AssemblyBench {

    private static final int MOST_SECONDS = 3_300;

    private AssemblyBench() {}

    /** @param quick a quarter of bank and forms */
    static Report run(boolean quick) {
        int forms = quick ? 5 : 20;
        List<Candidate> pool = Pools.random(quick ? 500 : 2_000, 1);
        Order order = new Order(Pools.forty(), forms, OptionalInt.of(4), OptionalInt.of(MOST_SECONDS), 8, 2);
        Report report = new Report("assembly")
                .add("items", pool.size())
                .add("forms", forms)
                .add("items_a_form", order.items());
        long began = System.nanoTime();
        List<List<Candidate>> made =
                Assembler.assemble(order, pool, 1) instanceof Assembled(var assembled) ? assembled : List.of();
        double seconds = (System.nanoTime() - began) / 1e9;
        FormReport found = FormReport.of(order, pool, made);
        return report.add("seconds", Math.round(seconds * 100) / 100.0, "under 10")
                .add("ease_spread_percent", Math.round(found.spread() * 100_000) / 1000.0, "at most 0.5")
                .add(
                        "shortest_form_s",
                        found.seconds().stream().mapToInt(i -> i).min().orElse(0))
                .add(
                        "longest_form_s",
                        found.seconds().stream().mapToInt(i -> i).max().orElse(0),
                        "at most " + MOST_SECONDS)
                .add("most_shared", found.mostShared(), "at most 8")
                .add("most_uses", found.mostUses(), "at most 2")
                .add("breaches", found.breaches(), "none")
                .add("lost", (long) forms - made.size(), "0 forms")
                .add("doubled", made.stream().mapToLong(AssemblyBench::twice).sum(), "0 items within a form");
    }

    private static long twice(List<Candidate> form) {
        return form.size() - form.stream().map(Candidate::id).distinct().count();
    }
}
