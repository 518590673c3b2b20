package org.callworthy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.callworthy.account.ActAs;
import org.callworthy.bank.BankFile;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BankPreview;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BesideFiles;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportOutcome;
import org.callworthy.bank.ItemExchange;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Imports a bank (YAML), or questions of another system as drafts.",
            "Read are GIFT, Aiken, Moodle XML, QTI 2.1, 2.2 and 3.0, CSV, Excel and Word; what a file is, is told by its"
                    + " content. For each question: what it became, its key, how it is scored, and what was lost."
        },
        mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {

    private final Backstage backstage;

    @Mixin
    Storage storage = new Storage();

    @Parameters(paramLabel = "FILE", description = "The file to import")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--dry-run",
            description = {
                "Store nothing, only say what would come of it.",
                "Of a bank (YAML) with --data or --db: what would be new, replaced, approved again and retired there."
            })
    boolean dryRun;

    @Option(names = "--json", description = "Print JSON")
    boolean json;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "Language of the file's texts, en (the default) or zh-CN")
    String language = "en";

    @Option(
            names = "--bank",
            paramLabel = "KEY",
            description = "The bank that the questions become drafts of; in a dry run, compared with what is there")
    @Nullable
    String bank;

    @Option(
            names = "--as",
            paramLabel = "USERNAME",
            description = "The author whose drafts they become: who may never approve them")
    @Nullable
    String writer;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    ImportVerb(Backstage backstage) {
        this.backstage = backstage;
    }

    @Override
    public Integer call() {
        byte[] bytes = read();
        String text = text(bytes);
        if (BankFile.isLike(text)) {
            return !dryRun ? imported(text) : storage.isNamed() ? compared(text) : checked(text);
        }
        if (bank == null) {
            Quiet.logging();
        }
        return switch (ItemExchange.withoutServer().read(name(), bytes, Languages.ofTag(language))) {
            case ItemReading.Read read -> taken(read);
            case ItemReading.Refused(var why) -> {
                print(Map.of("refused", why), List.of("Refused: " + why));
                yield Cli.FINDINGS;
            }
        };
    }

    /** Of a bank’s own file. Some editors put a mark before UTF-8, and all do before UTF-16. */
    private static String text(byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1];
        String text = new String(bytes, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What cannot be read, and a bank's own archive, is told before anybody is asked whose drafts they are. */
    private int taken(ItemReading.Read read) {
        if (!dryRun && (bank == null || writer == null)) {
            throw new WrongUsage("Questions of other systems become drafts: name the bank with --bank and their writer"
                    + " with --as, or see with --dry-run what would come of them.");
        }
        Compared compared = compared(read);
        ImportReport report = ImportReport.of(compared.file());
        List<String> lines = new ArrayList<>(report.lines(Optional.ofNullable(bank)));
        lines.addAll(compared.lines());
        print(
                bank == null
                        ? report
                        : Map.of(
                                "file", report,
                                "fates", compared.fates().items(),
                                "counts", compared.fates().counts(),
                                "materials", compared.fates().materials()),
                lines);
        return report.isWhole() && compared.fates().isWhole() ? Cli.FINE : Cli.FINDINGS;
    }

    private Compared compared(ItemReading.Read read) {
        String into = bank;
        String author = writer;
        if (into == null) {
            return new Compared(read.heldAgainst(List.of()), ImportFates.NONE);
        }
        return Quiet.work(
                backstage,
                ImportDesk.class,
                storage,
                desk -> dryRun || author == null ? desk.preview(into, read) : desk.take(into, author, read));
    }

    private int checked(String text) {
        Quiet.logging();
        Parsed<BankText> parsed = BankFile.parse(file.toString(), text);
        if (!parsed.isClean()) {
            return refused(parsed.findings());
        }
        YamlDocument document = parsed.document().orElseThrow();
        BankText bankText = parsed.content().orElseThrow();
        List<Problem> problems = new ArrayList<>(BankFile.enemyProblems(bankText, List.of()));
        problems.addAll(BankFile.fileProblems(bankText, BesideFiles.of(file)));
        if (!problems.isEmpty()) {
            return refused(problems.stream().map(document::finding).toList());
        }
        var items = document.root().path("items");
        List<String> lines = items.valueStream()
                .map(item ->
                        item.path("id").asString() + ", " + item.path("type").asString() + ", key "
                                + new ItemSummary(item).key() + "; " + new ItemSummary(item).rule())
                .toList();
        print(items, lines);
        return Cli.FINE;
    }

    private int compared(String text) {
        BankPreview preview = Quiet.work(
                backstage,
                BankImport.class,
                storage,
                imports -> ActAs.system(() -> imports.preview(file.toString(), text, BesideFiles.of(file))));
        return switch (preview) {
            case BankPreview.Changes changes -> {
                List<String> lines = new ArrayList<>();
                changes.added().forEach(item -> lines.add(item + ": new"));
                changes.replaced().forEach(item -> lines.add(item + ": replaced by its next version"));
                changes.back().forEach(item -> lines.add(item + ": approved again"));
                changes.gone().forEach(item -> lines.add(item + ": retired, as it is gone"));
                lines.add(changes.unchanged() + " unchanged");
                print(changes, lines);
                yield Cli.FINE;
            }
            case BankPreview.Refused(var findings) -> refused(findings);
        };
    }

    private int imported(String text) {
        ImportOutcome outcome = Quiet.work(
                backstage,
                BankImport.class,
                storage,
                imports -> ActAs.system(() -> imports.importFile(file.toString(), text, BesideFiles.of(file))));
        return switch (outcome) {
            case ImportOutcome.Imported imported -> {
                print(
                        imported,
                        List.of(imported.added() + " new, " + imported.unchanged() + " unchanged, " + imported.retired()
                                + " retired"));
                yield Cli.FINE;
            }
            case ImportOutcome.Refused(var findings) -> refused(findings);
        };
    }

    private int refused(List<Finding> findings) {
        print(findings, findings.stream().map(Finding::toString).toList());
        return Cli.FINDINGS;
    }

    private void print(Object report, List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.write(report));
        } else {
            lines.forEach(out::println);
        }
        out.flush();
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WrongUsage("The file " + file + " cannot be read.");
        }
    }
}
