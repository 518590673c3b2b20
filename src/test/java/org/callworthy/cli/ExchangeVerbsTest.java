package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.callworthy.bank.BankExport;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BankPreview;
import org.callworthy.bank.ImportFate;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportOutcome;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.bank.exchange.Zip;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import tools.jackson.databind.JsonNode;

class ExchangeVerbsTest {

    private static final ItemReading.Read ONE = new ItemReading.Read(
            ItemFormat.GIFT,
            List.of(new ImportedItem(Wording.of("line {0}", 1), Json.mapper().createObjectNode(), List.of())),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void dryRunSaysWhatEachQuestionBecame() throws IOException {
        Path file = file("q.txt", "::Q::Which?{~%50%a ~%50%b ~%-100%c}\n\n::T::So?{T}\n\nbroken {=a");
        assertThat(run(new NoBackstage(), "import", file.toString(), "--dry-run"))
                .isEqualTo(Cli.FINDINGS);
        assertThat(out.toString().lines())
                .containsExactly(
                        "line 1: q, multiple-choice, key a b; a part for each right option, taken away again for each wrong one",
                        "    not carried over: what a wrong choice takes away; here each takes away 50 percent",
                        "line 3: t, true-false, key true; one point for the right answer",
                        "line 5: not carried over: the brace that opens the answer is not closed before an empty line",
                        "gift: 2 items, 0 materials, 1 place without an item");
    }

    @Test
    void dryRunAsJsonHasTheItemsThemselves() throws IOException {
        Path file = file("q.gift", "::Q::哪个？{=甲 ~乙}");
        assertThat(run(new NoBackstage(), "import", file.toString(), "--dry-run", "--json", "--language", "zh-CN"))
                .isEqualTo(Cli.FINE);
        JsonNode report = Json.read(out.toString(), JsonNode.class);
        assertThat(report.path("format").asString()).isEqualTo("gift");
        assertThat(report.at("/items/0/item/stem/zh-CN").asString()).isEqualTo("哪个？");
        assertThat(report.at("/items/0/answer").asString()).isEqualTo("a");
    }

    @Test
    void aFileThatIsNotOneIsRefusedWithTheReason() throws IOException {
        Path program = Files.write(folder.resolve("q.xlsx"), new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        assertThat(run(new NoBackstage(), "import", program.toString(), "--dry-run"))
                .isEqualTo(Cli.FINDINGS);
        assertThat(out.toString()).startsWith("Refused: its content is application/");
        assertThat(run(new NoBackstage(), "import", folder.resolve("none").toString()))
                .isEqualTo(Cli.WRONG_USAGE);
    }

    @Test
    void aBankPackedWithItsPicturesIsToldHowItIsImported() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of("exam-banks/agent/practice.yaml"));
        Path file = Files.write(folder.resolve("b.zip"), Zip.of(Map.of("agent-practice.yaml", yaml)));
        assertThat(run(new NoBackstage(), "import", file.toString())).isEqualTo(Cli.FINDINGS);
        assertThat(out.toString()).contains("unpack it", "import agent-practice.yaml");
        assertThat(err.toString()).doesNotContain("--bank");
    }

    @Test
    void aBankIsKnownWhateverMarkAnEditorPutBeforeIt() throws IOException {
        String text = "\uFEFF"
                + Files.readString(Path.of("exam-banks/agent/practice.yaml")).replaceFirst("^#.*\n", "");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("bank.yaml"), text.getBytes(charset));
            assertThat(run(new NoBackstage(), "import", file.toString(), "--dry-run"))
                    .as(charset.name())
                    .isEqualTo(Cli.FINE);
        }
    }

    @Test
    void aBankIsImportedAndCheckedOnlyInADryRun() throws IOException {
        String text = Files.readString(Path.of("exam-banks/agent/practice.yaml"));
        Path file = file("bank.yaml", text);
        assertThat(run(new NoBackstage(), "import", file.toString(), "--dry-run"))
                .isEqualTo(Cli.FINE);
        assertThat(out.toString()).contains("agent-p-single-001, single-choice, key a; one point for the right answer");
        BankImport imports = Mockito.mock();
        Mockito.when(imports.importFile(Mockito.eq(file.toString()), Mockito.eq(text), Mockito.any()))
                .thenReturn(new ImportOutcome.Imported(2, 3, 1));
        assertThat(run(
                        behind(imports),
                        "import",
                        file.toString(),
                        "--data",
                        folder.resolve("d").toString()))
                .isEqualTo(Cli.FINE);
        assertThat(out.toString()).contains("2 new, 3 unchanged, 1 retired");
    }

    @Test
    void aDryRunOfABankSaysWhatItWouldChangeWhereItIsToldToLook() throws IOException {
        String text = Files.readString(Path.of("exam-banks/agent/practice.yaml"));
        Path file = file("bank.yaml", text);
        BankImport imports = Mockito.mock();
        Mockito.when(imports.preview(Mockito.eq(file.toString()), Mockito.eq(text), Mockito.any()))
                .thenReturn(new BankPreview.Changes(List.of("a"), List.of("b"), List.of("c"), List.of("d"), 7));
        String data = folder.resolve("d").toString();
        assertThat(run(behind(imports), "import", file.toString(), "--dry-run", "--data", data))
                .isEqualTo(Cli.FINE);
        assertThat(out.toString().lines())
                .containsExactly(
                        "a: new",
                        "b: replaced by its next version",
                        "c: approved again",
                        "d: retired, as it is gone",
                        "7 unchanged");
    }

    @Test
    void questionsBecomeDraftsOfAWriterInABank() throws IOException {
        Path file = file("q.gift", "::Q::Which?{=a ~b}");
        String data = folder.resolve("d").toString();
        assertThat(run(new NoBackstage(), "import", file.toString(), "--data", data))
                .isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString()).contains("--bank", "--as", "--dry-run");
        ImportDesk desk = Mockito.mock();
        Mockito.when(desk.take(ArgumentMatchers.eq("b"), ArgumentMatchers.eq("ann"), ArgumentMatchers.any()))
                .thenReturn(new Compared(
                        ONE, new ImportFates(Map.of("q", ImportFate.NEW), Map.of("sheet", ImportFate.NEXT_VERSION))));
        Mockito.when(desk.preview(ArgumentMatchers.eq("b"), ArgumentMatchers.any()))
                .thenReturn(new Compared(ONE, new ImportFates(Map.of("q", ImportFate.UNCHANGED), Map.of())));
        assertThat(run(behind(desk), "import", file.toString(), "--bank", "b", "--as", "ann", "--data", data))
                .isEqualTo(Cli.FINE);
        assertThat(out.toString()).contains("q: NEW", "NEW: 1", "material sheet: NEXT_VERSION");
        out.getBuffer().setLength(0);
        assertThat(run(behind(desk), "import", file.toString(), "--bank", "b", "--as", "ann", "--data", data, "--json"))
                .isEqualTo(Cli.FINE);
        assertThat(Json.read(out.toString(), JsonNode.class)
                        .at("/materials/sheet")
                        .asString())
                .isEqualTo("NEXT_VERSION");
        assertThat(run(behind(desk), "import", file.toString(), "--bank", "b", "--dry-run", "--data", data))
                .isEqualTo(Cli.FINE);
        assertThat(out.toString()).contains("q: UNCHANGED");
    }

    @Test
    void whatWasNotTakenIsNamedAndIsAFinding() throws IOException {
        Path file = file("q.gift", "::Q::Which?{=a ~b}");
        String data = folder.resolve("d").toString();
        for (ImportFate fate : ImportFate.values()) {
            boolean isFine = fate.isTaken() || fate == ImportFate.UNCHANGED;
            for (ImportFates fates : List.of(
                    new ImportFates(Map.of("q", fate), Map.of()), new ImportFates(Map.of(), Map.of("q", fate)))) {
                ImportDesk desk = Mockito.mock();
                Compared compared = new Compared(ONE, fates);
                Mockito.when(desk.take(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any()))
                        .thenReturn(compared);
                out.getBuffer().setLength(0);
                assertThat(run(behind(desk), "import", file.toString(), "--bank", "b", "--as", "ann", "--data", data))
                        .as(fate.name())
                        .isEqualTo(isFine ? Cli.FINE : Cli.FINDINGS);
                assertThat(out.toString()).contains("q: " + fate);
            }
        }
    }

    @Test
    void exportWritesTheFileAndSaysWhatIsLost() {
        BankExport exports = Mockito.mock();
        Mockito.when(exports.export(
                        ArgumentMatchers.eq("b"), ArgumentMatchers.eq(ItemFormat.GIFT), ArgumentMatchers.any()))
                .thenReturn(Optional.of(new ItemExport(
                        ItemFormat.GIFT,
                        "gift",
                        "x".getBytes(StandardCharsets.UTF_8),
                        List.of(new Loss(Wording.of("item {0}", "i"), Wording.of("the units"))))));
        Path to = folder.resolve("b.gift");
        String data = folder.resolve("d").toString();
        assertThat(run(
                        behind(exports),
                        "export",
                        "--format",
                        "gift",
                        "--bank",
                        "b",
                        "--to",
                        to.toString(),
                        "--data",
                        data))
                .isEqualTo(Cli.FINE);
        assertThat(to).hasContent("x");
        assertThat(err.toString()).contains("item i: not carried over: the units");
        assertThat(run(behind(exports), "export", "--format", "csv", "--bank", "b", "--data", data))
                .isEqualTo(Cli.WRONG_USAGE);
        assertThat(run(behind(exports), "export", "--format", "word", "--bank", "b"))
                .isEqualTo(Cli.WRONG_USAGE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Backstage behind(Object service) {
        return new Backstage() {
            @Override
            public <D, T> T work(Class<D> door, List<String> settings, Function<D, T> work) {
                return work.apply(door.cast(service));
            }
        };
    }

    private int run(Backstage backstage, String... args) {
        return Cli.commandLine(settings -> {}, backstage)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
