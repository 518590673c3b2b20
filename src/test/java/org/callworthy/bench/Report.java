package org.callworthy.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a benchmark found: a table for people, JSON for machines. */
final class Report {

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, String> goals = new TreeMap<>();

    Report(String name) {
        figures.put("bench", name);
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put(
                "memory_mb",
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                .getTotalMemorySize()
                        >> 20);
        figures.put("jvm", System.getProperty("java.vm.name") + " " + Runtime.version());
        figures.put("load_before", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    Report add(String name, Object figure) {
        figures.put(name, figure);
        return this;
    }

    /** @param goal what is to be reached, in words */
    Report add(String name, Object figure, String goal) {
        goals.put(name, goal);
        return add(name, figure);
    }

    Object figure(String name) {
        return java.util.Objects.requireNonNull(figures.get(name), name);
    }

    /**
     * Nothing that was acknowledged is missing, nothing is there twice, no sitting stopped or was left without a result, no recording
     * is missing; nothing that somebody did failed; no rule is broken. That a figure falls short of its goal is for people to judge, who know the machine.
     */
    boolean clean() {
        return isNone("lost")
                && isNone("doubled")
                && isNone("sittings_that_stopped")
                && isNone("exams_not_scored")
                && isNone("recordings_missing")
                && isNone("failed_acts")
                && java.util.List.of().equals(figures.getOrDefault("breaches", java.util.List.of()));
    }

    private boolean isNone(String name) {
        return figures.getOrDefault(name, 0L) instanceof Number number && number.longValue() == 0;
    }

    void print(PrintStream out, boolean json) {
        if (json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(figures));
            return;
        }
        out.printf("%-28s %-48s %s%n", "figure", "measured", "goal");
        figures.forEach((name, figure) -> out.printf("%-28s %-48s %s%n", name, figure, goals.getOrDefault(name, "")));
    }
}
