package org.callworthy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./bench NAME [--quick] [--json]}, and for fuzz {@code [SECONDS [SEED]]}: measures and prints. Exit 1 as {@link Report#clean} says. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        boolean quick = given.contains("--quick");
        List<String> words = given.stream().filter(a -> !a.startsWith("--")).toList();
        String name = words.isEmpty() ? "" : words.getFirst();
        Path folder =
                Path.of("target/bench/" + name + "-" + ProcessHandle.current().pid());
        Report report = switch (name) {
            case "exam" -> new ExamBench(quick ? ExamBench.Size.QUICK : ExamBench.Size.WHOLE).run(folder);
            case "faults" -> new FaultsBench(quick ? FaultsBench.Size.SHORT : FaultsBench.Size.WHOLE).run(folder);
            case "roleplay" ->
                new RolePlayBench(quick ? RolePlayBench.Size.QUICK : RolePlayBench.Size.WHOLE).run(folder);
            case "assembly" -> AssemblyBench.run(quick);
            case "exchange" -> ExchangeBench.run(quick);
            case "fuzz" -> fuzz(words, quick ? FuzzBench.QUICK_SECONDS : FuzzBench.SECONDS);
            default ->
                throw new IllegalArgumentException(
                        "There are the benchmarks 'exam', 'faults', 'roleplay', 'assembly', 'exchange' and 'fuzz', and none '"
                                + name + "'");
        };
        report.print(System.out, given.contains("--json"));
        System.exit(report.clean() ? 0 : 1);
    }

    /** Of each broken file the parsers’ libraries would have something to say. */
    private static Report fuzz(List<String> words, long seconds) throws IOException {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        return FuzzBench.run(
                words.size() > 1 ? Long.parseLong(words.get(1)) : seconds,
                words.size() > 2 ? Long.parseLong(words.get(2)) : System.nanoTime());
    }
}
