package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callworthy.bank.BankFile;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.Assembler;
import org.callworthy.exam.assembly.Order;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.FormLimits;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exams that come with Callworthy, each with the bank that comes with it. */
class ShippedFormsTest {

    private static final Path FOLDER = Path.of("exam-banks");
    private static final int CANDIDATES = 60;

    record Exam(String name, ExamComponent component, List<ItemVersion> items) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("exams")
    void whoSitsAgainGetsTheAnchorsAgainAndOtherItemsWhileThereAreSome(Exam exam) {
        Map<ItemVersionId, ItemVersion> byId = byId(exam);
        for (long seed = 0; seed < CANDIDATES; seed++) {
            List<Set<String>> had = new ArrayList<>();
            for (int attempt = 0; attempt < exam.component().attempts(); attempt++) {
                List<ItemVersion> form = form(exam, had, seed * 1_000 + attempt * 100).items().stream()
                        .map(item -> byId.get(item.item()))
                        .toList();
                assertThat(form).hasSize(exam.component().items());
                keepsLimits(form, exam.component().limits());
                had.add(form.stream().map(ItemVersion::itemKey).collect(Collectors.toSet()));
            }
            assertThat(had).doesNotHaveDuplicates();
            assertThat(had.getFirst().containsAll(had.get(1))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("exams")
    void aFormHasTwentyItems(Exam exam) {
        assertThat(exam.component().items()).isEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("exams")
    void theSecondFormHasNothingOfTheFirstButAnchors(Exam exam) {
        Map<ItemVersionId, ItemVersion> byId = byId(exam);
        for (long seed = 0; seed < CANDIDATES; seed++) {
            Set<String> first = keys(form(exam, List.of(), seed), byId);
            Set<String> second = keys(form(exam, List.of(first), seed), byId);
            assertThat(first.stream().filter(second::contains))
                    .as("seed %d", seed)
                    .hasSize(exam.component().limits().anchors().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("exams")
    void threeFormsCanBePreparedTogether(Exam exam) {
        FormLimits limits = exam.component().limits();
        Order order = new Order(
                BlueprintPool.cells(exam.component().blueprint()),
                3,
                limits.anchors(),
                limits.mostSeconds(),
                limits.overlap().orElseThrow(),
                limits.mostUses().orElse(2));
        assertThat(Assembler.assemble(order, BlueprintPool.candidates(exam.items()), 1))
                .isInstanceOf(org.callworthy.exam.assembly.AssemblyOutcome.Assembled.class);
    }

    private static Map<ItemVersionId, ItemVersion> byId(Exam exam) {
        return exam.items().stream().collect(Collectors.toMap(ItemVersion::id, Function.identity()));
    }

    private static Set<String> keys(Assembled form, Map<ItemVersionId, ItemVersion> byId) {
        return form.items().stream()
                .map(item -> byId.get(item.item()).itemKey())
                .collect(Collectors.toSet());
    }

    /** As {@link Forms} draws one. */
    private static Assembled form(Exam exam, List<Set<String>> had, long seed) {
        return (Assembled) FormAssembly.assemble(
                exam.items(), exam.component().blueprint(), exam.component().limits(), new EarlierForms(had), seed);
    }

    private static void keepsLimits(List<ItemVersion> form, FormLimits limits) {
        assertThat(form)
                .filteredOn(item -> item.tags().anchor())
                .hasSize(limits.anchors().orElseThrow());
        OptionalInt most = limits.mostSeconds();
        assertThat(form.stream().mapToInt(ItemVersion::seconds).sum()).isLessThanOrEqualTo(most.orElseThrow());
    }

    static Stream<Exam> exams() throws IOException {
        Map<String, BankText> banks = files().filter(file -> !file.endsWith("scheme.yaml"))
                .map(file ->
                        BankFile.parse(file.toString(), text(file)).content().orElseThrow())
                .collect(Collectors.toMap(BankText::key, Function.identity()));
        return files().filter(file -> file.endsWith("scheme.yaml"))
                .flatMap(
                        file -> SchemeFile.parse(file.toString(), text(file)).content().orElseThrow().levels().stream())
                .filter(LevelRules::isOpen)
                .flatMap(level -> level.components().stream())
                .filter(ExamComponent.class::isInstance)
                .map(ExamComponent.class::cast)
                .map(exam -> new Exam(exam.bank(), exam, items(banks.get(exam.bank()))));
    }

    private static List<ItemVersion> items(BankText bank) {
        return IntStream.range(0, bank.items().size())
                .mapToObj(i -> new ItemVersion(
                        new ItemVersionId(i + 1),
                        bank.items().get(i),
                        bank.items()
                                .get(i)
                                .material()
                                .flatMap(key -> bank.materials().stream()
                                        .filter(material -> material.key().equals(key))
                                        .findFirst())))
                .toList();
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(FOLDER).filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
