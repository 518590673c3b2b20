package org.callworthy.bench;

import java.nio.file.Path;
import java.util.List;

/** {@code ./bench NAME [--quick] [--json]}: measures and prints. Exit 1 as {@link Report#clean} says. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        boolean quick = given.contains("--quick");
        String name =
                given.stream().filter(a -> !a.startsWith("--")).findFirst().orElse("");
        Path folder =
                Path.of("target/bench/" + name + "-" + ProcessHandle.current().pid());
        Report report = switch (name) {
            case "exam" -> new ExamBench(quick ? ExamBench.Size.QUICK : ExamBench.Size.WHOLE).run(folder);
            case "faults" -> new FaultsBench(quick ? FaultsBench.Size.SHORT : FaultsBench.Size.WHOLE).run(folder);
            case "roleplay" -> new RolePlayBench(quick ? RolePlayBench.Size.QUICK : RolePlayBench.Size.WHOLE).run(folder);
            case "assembly" -> AssemblyBench.run(quick);
            case "exchange" -> ExchangeBench.run(quick);
            default ->
                throw new IllegalArgumentException(
                        "There are the benchmarks 'exam', 'faults', 'roleplay', 'assembly' and 'exchange', and none '"
                                + name + "'");
        };
        report.print(System.out, given.contains("--json"));
        System.exit(report.clean() ? 0 : 1);
    }
}
