package org.callworthy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.callworthy.account.ActAs;
import org.callworthy.bank.BankExport;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFormat;
import org.callworthy.common.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Writes the approved items of a bank into a file, keys and all.",
            "As YAML, a bank that has not changed comes out as the file that was imported, to the byte. What a format has no"
                    + " place for is said where errors go."
        },
        mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

    private final Backstage backstage;

    @Mixin
    Storage storage = new Storage();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "yaml, gift, csv, xlsx, moodle or qti (3.0)")
    @SuppressWarnings("NullAway.Init")
    String format;

    @Option(names = "--bank", paramLabel = "KEY", required = true, description = "The bank, e.g. agent-foundation")
    @SuppressWarnings("NullAway.Init")
    String bank;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to (default: KEY with the format's ending; - for the output)")
    @Nullable
    Path to;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "en or zh-CN: the language of formats that take one text only (default: en), the only one of tables"
                            + " (default: both)")
    @Nullable
    String language;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    ExportVerb(Backstage backstage) {
        this.backstage = backstage;
    }

    @Override
    public Integer call() {
        ItemFormat wanted = Arrays.stream(ItemFormat.values())
                .filter(each -> each.key().equals(format))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--format takes one of "
                        + Arrays.stream(ItemFormat.values())
                                .map(ItemFormat::key)
                                .collect(Collectors.joining(", "))));
        List<Locale> languages = language == null ? Languages.ALL : List.of(Languages.ofTag(language));
        ItemExport export = Quiet.work(
                        backstage,
                        BankExport.class,
                        storage,
                        exports -> ActAs.system(() -> exports.export(bank, wanted, languages)))
                .orElseThrow(() -> new WrongUsage("There is no bank " + bank + ", or nothing writes " + format + "."));
        write(export);
        PrintWriter err = spec.commandLine().getErr();
        export.losses().forEach(loss -> err.println(loss.place() + ": not carried over: " + loss.what()));
        err.flush();
        return Cli.FINE;
    }

    private void write(ItemExport export) {
        Path file = to == null ? Path.of(bank + "." + export.ending()) : to;
        try {
            if (file.toString().equals("-")) {
                OutputStream out = System.out;
                out.write(export.content());
                out.flush();
            } else {
                Files.write(file, export.content());
                PrintWriter out = spec.commandLine().getOut();
                out.println(file);
                out.flush();
            }
        } catch (IOException e) {
            throw new WrongUsage("The file " + file + " cannot be written.");
        }
    }
}
