package org.callworthy.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.callworthy.common.Json;
import org.callworthy.delivery.AssignmentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = {
            "Makes candidates with an exam or a role-play waiting, for trials and load tests.",
            "Prints a line username,password,assignment for each, without a heading. Agreements are accepted, so that"
                    + " POST /api/v1/sittings {\"assignment\":ID} starts at once, or POST /api/v1/performances for a"
                    + " role-play. All candidates of one run share one random password: hashing one for each would take"
                    + " longer than everything else. Real people come in through the import on the page People."
        },
        mixinStandardHelpOptions = true)
final class PeopleGenerate implements Callable<Integer> {

    private static final int MOST = 100_000;

    private final Backstage backstage;

    @Mixin
    Storage storage = new Storage();

    @Option(names = "--candidates", paramLabel = "N", required = true, description = "How many, 1 to " + MOST)
    int candidates;

    @Option(
            names = "--assign",
            paramLabel = "BANK",
            required = true,
            description = "The bank of the exam that waits for them, e.g. agent-foundation")
    @SuppressWarnings("NullAway.Init")
    String bank;

    @Option(names = "--role-play", description = "The role-play of the same level waits for them, not the exam")
    boolean rolePlay;

    @Option(names = "--json", description = "Print a JSON array instead of lines")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    PeopleGenerate(Backstage backstage) {
        this.backstage = backstage;
    }

    @Override
    public Integer call() {
        if (candidates < 1 || candidates > MOST) {
            throw new WrongUsage("--candidates takes a number from 1 to " + MOST);
        }
        PrintWriter out = spec.commandLine().getOut();
        List<String> settings = new ArrayList<>(storage.settings(System.getenv()));
        settings.add("--callworthy.demo=false");
        print(quietly(settings), out);
        return Cli.FINE;
    }

    /** What the application has to say goes to where errors go: the output is for whoever reads the lines. */
    private List<Candidate> quietly(List<String> settings) {
        PrintStream usual = System.out;
        System.setOut(System.err);
        AssignmentKind kind = rolePlay ? AssignmentKind.ROLE_PLAY : AssignmentKind.EXAM;
        try {
            return backstage.work(CandidateMaker.class, settings, maker -> maker.make(candidates, bank, kind));
        } finally {
            System.setOut(usual);
        }
    }

    private void print(List<Candidate> made, PrintWriter out) {
        if (json) {
            out.println(Json.write(made));
        } else {
            made.forEach(candidate -> out.println(candidate.line()));
        }
        out.flush();
    }
}
