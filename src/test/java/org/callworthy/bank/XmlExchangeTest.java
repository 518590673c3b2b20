package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moodle XML and QTI as they come, read through the child process. */
class XmlExchangeTest {

    private final ItemExchange exchange = ItemExchange.withoutServer();

    @ParameterizedTest
    @EnumSource(names = {"MOODLE_XML", "QTI_3"})
    void whatIsExportedIsRecognised(ItemFormat format) {
        BankText bank = BankFile.parse("b.yaml", AllTypesYaml.TEXT).content().orElseThrow();
        byte[] file = ItemWriters.of(format)
                .orElseThrow()
                .write(bank, ItemFiles.NONE, List.of(Languages.CHINESE))
                .content();
        ItemReading.Read read = (ItemReading.Read) exchange.read("export", file, Languages.CHINESE);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.items()).extracting(ImportedItem::key).contains("t-choice", "t-cloze", "t-essay");
        assertThat(read.materials()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void encodingsAreTheFilesOwn(String charset) {
        byte[] file = moodle(charset, "x").getBytes(Charset.forName(charset));
        ItemReading.Read read = (ItemReading.Read) exchange.read("quiz.xml", file, Languages.CHINESE);
        assertThat(read.items().getFirst().item().at("/stem/zh-CN").asString()).isEqualTo("包裹到了吗？");
    }

    @Test
    void aFileWithMegabytesOfPicturesIsRead() {
        String picture = "iVBORw0KGgo=".repeat(700_000);
        byte[] file = moodle("UTF-8", picture).getBytes(StandardCharsets.UTF_8);
        assertThat(exchange.read("quiz.xml", file, Languages.CHINESE)).isInstanceOf(ItemReading.Read.class);
    }

    private static String moodle(String charset, String picture) {
        return "<?xml version=\"1.0\" encoding=\"" + charset
                + "\"?>\n<quiz><question type=\"truefalse\"><name><text>包裹</text></name>"
                + "<questiontext format=\"html\"><text><![CDATA[<p>包裹到了吗？</p>]]></text><file name=\"a.png\" encoding=\"base64\">"
                + picture
                + "</file></questiontext><answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>";
    }
}
