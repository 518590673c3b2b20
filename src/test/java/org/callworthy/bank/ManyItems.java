package org.callworthy.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.bank.exchange.QtiPackages;
import org.callworthy.common.Languages;

/** Items in numbers, for benchmarks. No two formats have a key in common. */
public final class ManyItems {

    private final ItemFormat format;
    private final int items;

    public ManyItems(ItemFormat format, int items) {
        this.format = format;
        this.items = items;
    }

    /** Of the types that every format has; empty where the format can only be read. */
    public Optional<byte[]> written() {
        BankText bank = new RandomItems(1)
                .bank(
                        format.key(),
                        items,
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "numeric",
                        "short-text",
                        "matching");
        return ItemWriters.of(format)
                .map(writer -> writer.write(bank, ItemFiles.NONE, Languages.ALL).content());
    }

    /** Single-choice items, as somebody may have them who writes the format by hand. */
    public byte[] byHand() throws IOException {
        return switch (format) {
            case YAML -> yaml().getBytes(StandardCharsets.UTF_8);
            case DOCX -> word();
            case QTI_2 ->
                QtiPackages.withTest(
                        "<assessmentTest identifier='t' title='t'/>",
                        numbers().map(n -> "qti2-" + n).toArray(String[]::new));
            default -> lettered().getBytes(StandardCharsets.UTF_8);
        };
    }

    private java.util.stream.Stream<Integer> numbers() {
        return IntStream.range(0, items).boxed();
    }

    private String lettered() {
        return numbers()
                .map(n -> format.key() + " question " + n
                        + ": which reply is right?\nA. This one\nB. That one\nC. Neither\nANSWER: B\n")
                .collect(Collectors.joining("\n"));
    }

    private byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            lettered()
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private String yaml() {
        String head = "bank: many\ntrack: agent\nlevel: I\ntitle: { en: Many, zh-CN: 许多 }\nitems:\n";
        return numbers().map(n -> """
                  - id: yaml-%d
                    version: 1
                    type: single-choice
                    competency: product-knowledge
                    difficulty: easy
                    seconds: 60
                    stem: { en: "How long, in case %d?", zh-CN: "情况%d：多久？" }
                    options:
                      - { id: a, text: { en: Seven days, zh-CN: 7天 }, why: { en: Too short, zh-CN: 太短 } }
                      - { id: b, text: { en: Fourteen days, zh-CN: 14天 }, key: true }
                      - { id: c, text: { en: A month, zh-CN: 一个月 } }
                      - { id: d, text: { en: A year, zh-CN: 一年 } }
                    rationale: { en: The sheet says so., zh-CN: 须知有规定。 }
                """.formatted(n, n, n)).collect(Collectors.joining("", head, ""));
    }
}
