package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.document.Table;
import org.junit.jupiter.api.Test;

/** Commas between thousands, in each format. */
class NumbersInFilesTest {

    private static final String TOLD = "the other meaning of the number 1,000: it is read as 1000, not as 1.000";

    @Test
    void ofAiken() {
        assertThousand(Read.text(new AikenReader(), "How many?\nANSWER: 1,000"));
    }

    @Test
    void ofGift() {
        assertThousand(Read.text(new GiftReader(), "How many? {#1,000:0}"));
        assertThat(Read.text(new GiftReader(), "How many? {#=12,500..13,500}").item())
                .contains("\"answer\":13000,\"tolerance\":500");
    }

    @Test
    void ofATable() {
        Read read = table("key|tolerance|units", "1,000|0,125|kg=1; t=0,001");
        assertThousand(read);
        assertThat(read.item()).contains("\"tolerance\":0.125", "{\"name\":\"t\",\"factor\":0.001}");
    }

    @Test
    void ofMoodle() {
        assertThousand(Read.text(new MoodleXmlReader(), """
                <quiz><question type="numerical"><questiontext><text>How many?</text></questiontext>
                <answer fraction="100"><text>1,000</text><tolerance>0</tolerance></answer></question></quiz>"""));
        assertThousand(Read.text(new MoodleXmlReader(), """
                <quiz><question type="cloze"><questiontext><text>How many? {1:NM:=1,000:0,5}</text></questiontext>
                </question></quiz>"""));
    }

    @Test
    void ofQti() {
        assertThousand(Read.qti("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float">
                <correctResponse><value>1,000</value></correctResponse></responseDeclaration>
                <itemBody><p>How many? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>"""));
    }

    @Test
    void theyAreStoredAsABanksFileHasThem() {
        assertThat(table("key|tolerance|units", "12.50|1E+1|kg=1.0; t=1E3").item())
                .contains("\"answer\":12.5,", "\"tolerance\":10,", "\"factor\":1}", "\"factor\":1000}");
    }

    @Test
    void whatCanOnlyBeMeantOneWayIsNotTold() {
        assertThat(table("key", "1,250,000").lost()).isEmpty();
        assertThat(table("key", "1250").lost()).isEmpty();
        assertThat(table("key", "0,125").item()).contains("\"answer\":0.125");
    }

    private static void assertThousand(Read read) {
        assertThat(read.item()).contains("\"answer\":1000");
        assertThat(read.lost()).contains(TOLD);
    }

    private static Read table(String headings, String cells) {
        List<Table.Row> rows = List.of(
                new Table.Row(1, List.of(("stem|type|" + headings).split("\\|"))),
                new Table.Row(2, List.of(("How many?|numeric|" + cells).split("\\|"))));
        OpenedFile file = new OpenedFile.Rows("numbers.csv", ItemFormat.CSV, new Table(rows));
        return new Read((ItemReading.Read) new ItemTableReader().read(file, Locale.ENGLISH));
    }
}
