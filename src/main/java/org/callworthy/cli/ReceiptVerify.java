package org.callworthy.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.callworthy.common.Json;
import org.callworthy.exam.ReceiptVerdict;
import org.callworthy.exam.ReceiptVerdict.Difference;
import org.callworthy.exam.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = {
            "Compares the receipt of an exam with the journal of answers.",
            "Says whether the receipt is genuine, and every entry that the journal does not hold as the receipt says."
        },
        mixinStandardHelpOptions = true)
final class ReceiptVerify implements Callable<Integer> {

    private final Backstage backstage;

    @Mixin
    Storage storage = new Storage();

    @Parameters(paramLabel = "FILE", description = "The receipt, as it was downloaded")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--json", description = "Print JSON")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    ReceiptVerify(Backstage backstage) {
        this.backstage = backstage;
    }

    @Override
    public Integer call() {
        ReceiptVerdict verdict = quietly(read());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.write(verdict));
        } else {
            lines(verdict).forEach(out::println);
        }
        out.flush();
        return verdict instanceof ReceiptVerdict.Matches ? Cli.FINE : Cli.FINDINGS;
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new WrongUsage("The file " + file + " cannot be read.");
        }
    }

    private ReceiptVerdict quietly(String receipt) {
        List<String> settings = new ArrayList<>(storage.settings(System.getenv()));
        settings.add("--callworthy.demo=false");
        PrintStream usual = System.out;
        System.setOut(System.err);
        try {
            return backstage.work(Receipts.class, settings, receipts -> receipts.check(receipt));
        } finally {
            System.setOut(usual);
        }
    }

    static List<String> lines(ReceiptVerdict verdict) {
        return switch (verdict) {
            case ReceiptVerdict.Matches(var sitting, var issuedAt, var entries, var since) ->
                List.of("Sitting " + sitting + ": all " + entries + " entries of the receipt of " + issuedAt
                        + " stand in the journal as it says" + (since == 0 ? "." : "; " + since + " came later."));
            case ReceiptVerdict.Differs(var sitting, var issuedAt, var differences) -> {
                List<String> lines = new ArrayList<>();
                lines.add("Sitting " + sitting + ": the receipt of " + issuedAt
                        + " is genuine, and the journal is not what it was then.");
                differences.forEach(difference -> lines.add(line(difference)));
                yield lines;
            }
            case ReceiptVerdict.NotGenuine(var altered) ->
                List.of(
                        "This receipt was not signed here as it stands.",
                        altered.isEmpty()
                                ? "No entry tells what was altered."
                                : "Altered or moved entries: " + altered);
            case ReceiptVerdict.Gone(var sitting) ->
                List.of("The receipt is genuine, but the journal of sitting " + sitting
                        + " is not in this database (any more). The audit log tells if it was disposed of.");
            case ReceiptVerdict.Unreadable() -> List.of("This is no receipt of an exam.");
        };
    }

    private static String line(Difference difference) {
        String what = switch (difference.fault()) {
            case MISSING -> "is missing from the journal";
            case CHANGED -> "says something else in the journal";
            case REWRITTEN -> "has another hash in the journal: the chain was written anew";
        };
        return "  entry " + difference.link() + " (question " + difference.item() + ") " + what;
    }
}
