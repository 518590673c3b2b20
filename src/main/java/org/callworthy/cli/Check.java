package org.callworthy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Checks item banks, schemes and scenarios.",
            "Each finding names file, line, column, what is wrong, and what would be right."
        },
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    /** Libraries have nothing to log here, and setting logging up takes a quarter of a second. */
    private static final String NO_LOGGING = "org.slf4j.helpers.NOP_FallbackServiceProvider";

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with YAML files in them")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "Print findings and counts as JSON")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        System.setProperty("slf4j.provider", NO_LOGGING);
        System.setProperty("slf4j.internal.verbosity", "WARN");
        Set<Path> files = ContentFiles.at(paths);
        if (files.isEmpty()) {
            throw new WrongUsage("There is no YAML file at " + paths);
        }
        Report report = check(files);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? Json.write(report) : report.text());
        out.flush();
        return report.findings().isEmpty() ? Cli.FINE : Cli.FINDINGS;
    }

    private Report check(Set<Path> files) {
        Content content = new Content();
        files.forEach(file -> ContentFiles.read(file, content));
        Content around = new Content();
        ContentFiles.around(paths).forEach(file -> ContentFiles.read(file, around));
        List<Finding> findings = new ArrayList<>(content.findings);
        findings.addAll(new CrossChecks(content, new Library(content, around)).findings());
        return new Report(findings.stream().distinct().sorted().toList(), Counts.of(content), files.size());
    }

    record Report(List<Finding> findings, Counts counts, int files) {

        String text() {
            List<String> lines =
                    new ArrayList<>(findings.stream().map(Finding::toString).toList());
            String found = findings.isEmpty()
                    ? "no findings"
                    : findings.size() == 1 ? "1 finding" : findings.size() + " findings";
            lines.add(files + (files == 1 ? " file, " : " files, ") + found);
            return String.join(System.lineSeparator(), lines);
        }
    }
}
