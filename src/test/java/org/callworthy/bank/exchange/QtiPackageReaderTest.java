package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.bank.exchange.QtiPackages.item;
import static org.callworthy.bank.exchange.QtiPackages.manifest;
import static org.callworthy.bank.exchange.QtiPackages.resource;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.bank.ItemReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QtiPackageReaderTest {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Test
    void itemsTheirStimulusAndTheirMetadataAreRead() {
        put("pack/imsmanifest.xml", manifest("""
                <resource identifier="i1" type="imsqti_item_xmlv2p2" href="items/one%20item.xml"><metadata>
                  <imsmd:lom xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM"><imsmd:general><imsmd:keyword><imsmd:string>returns</imsmd:string></imsmd:keyword></imsmd:general>
                  <imsmd:educational><imsmd:difficulty><imsmd:value>difficult</imsmd:value></imsmd:difficulty><imsmd:typicalLearningTime><imsmd:duration>PT1M30S</imsmd:duration></imsmd:typicalLearningTime></imsmd:educational></imsmd:lom></metadata></resource>
                <resource identifier="i2" type="imsqti_item_xmlv2p2" href="items/gone.xml"/>
                <resource identifier="i3" type="imsqti_item_xmlv2p2" href="items/broken.xml"/>"""));
        put(
                "pack/items/one item.xml",
                item("one", "<assessmentStimulusRef identifier='s' href='../passages/sheet.xml'/>"));
        put("pack/items/broken.xml", "<assessmentItem>");
        put(
                "pack/passages/sheet.xml",
                "<assessmentStimulus identifier='s1' title='Fees'><stimulusBody><div><h2>Fees</h2><p>Economy: <strong>6</strong></p></div></stimulusBody></assessmentStimulus>");
        Read read = read();
        assertThat(read.item())
                .contains("\"material\":\"s1\"", "\"difficulty\":\"hard\"", "\"seconds\":90", "\"tags\":[\"returns\"]");
        assertThat(read.reading().materials())
                .singleElement()
                .satisfies(material ->
                        assertThat(material.toString()).contains("## Fees\\n\\nEconomy: **6**", "{\"en\":\"Fees\"}"));
        assertThat(read.losses())
                .hasSize(2)
                .contains("pack/items/gone.xml: the manifest names the file, and the package has none of that name")
                .anyMatch(loss -> loss.startsWith("pack/items/broken.xml: this is not well-formed XML"));
    }

    @Test
    void namesAndClassificationAreToldInOneLine() {
        put("imsmanifest.xml", manifest("""
                <resource identifier="i1" type="imsqti_item_xmlv2p2" href="fee.xml"><metadata><lom><general><title><string>Fees at home</string></title></general>
                  <classification><taxonPath><source><string>x</string></source><taxon><entry><string>Service</string></entry></taxon><taxon><id>3.1</id></taxon></taxonPath></classification></lom></metadata></resource>
                <resource identifier="i2" type="imsqti_item_xmlv2p2" href="plain.xml"/>"""));
        put("fee.xml", item("fee", "").replace("title='fee'", "title='What it costs' label='L-7'"));
        put("plain.xml", item("plain-one", "").replace("title='plain-one'", "title='Plain one'"));
        Read read = read();
        assertThat(read.lost())
                .contains("its title, label and classification: What it costs; L-7; Fees at home; Service > 3.1");
        assertThat(read.reading().items().getLast().lost())
                .extracting(loss -> loss.what().toString())
                .noneMatch(loss -> loss.startsWith("its title"));
    }

    @Test
    void whatItemsIncludeBecomesTheirMaterial() {
        put(
                "imsmanifest.xml",
                manifest(resource("items/a", "c") + resource("items/b", "c") + resource("items/d", "c")));
        put("items/a.xml", including("../shared/fees.xml"));
        put("items/b.xml", including("../shared/fees.xml"));
        put("items/d.xml", including("gone.xml"));
        put(
                "shared/fees.xml",
                "<div xmlns='http://www.imsglobal.org/xsd/imsqti_v2p2'><p>Economy: <strong>6</strong></p></div>");
        Read read = read();
        assertThat(read.items()).hasSize(3);
        assertThat(read.items().subList(0, 2)).allMatch(item -> item.contains("\"material\":\"fees\""));
        assertThat(read.reading().materials())
                .singleElement()
                .satisfies(material -> assertThat(material.toString()).contains("{\"en\":\"Economy: **6**\"}"));
        assertThat(read.reading().items().getLast().lost())
                .extracting(loss -> loss.what().toString())
                .contains("the stimulus gone.xml, which cannot be read");
    }

    private static String including(String href) {
        return item("x", "")
                .replace(
                        "<itemBody>",
                        "<itemBody><div><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + href
                                + "'/></div>");
    }

    @Test
    void aTestBecomesABlueprintAsFarAsItGoes() {
        put(
                "imsmanifest.xml",
                manifest(resource("a", "communication") + resource("b", "communication") + resource("c", "compliance")
                        + "<resource identifier='t' type='imsqti_test_xmlv2p1' href='test.xml'/>"));
        for (String id : new String[] {"a", "b", "c"}) {
            put(id + ".xml", item(id, ""));
        }
        put("test.xml", """
                <assessmentTest identifier="Exam-1" title="Spring exam"><timeLimits maxTime="3601"/>
                <testPart identifier="p" navigationMode="linear" submissionMode="individual">
                <assessmentSection identifier="s1" title="Talk" visible="true"><selection select="1"/><ordering shuffle="true"/>
                <assessmentItemRef identifier="r1" href="a.xml"/><assessmentItemRef identifier="r2" href="b.xml"/></assessmentSection>
                <assessmentSection identifier="s2" title="Rules" visible="true"><ordering shuffle="true"/>
                <assessmentItemRef identifier="r3" href="c.xml"><timeLimits maxTime="60"/></assessmentItemRef><assessmentItemRef identifier="r4" href="a.xml"/></assessmentSection>
                <assessmentSection identifier="s3" title="Mixed" visible="true"><selection select="2"/>
                <assessmentItemRef identifier="r5" href="a.xml"/><assessmentItemRef identifier="r6" href="c.xml"/></assessmentSection>
                </testPart></assessmentTest>""");
        Read read = read();
        assertThat(read.reading().blueprints())
                .singleElement()
                .satisfies(exam -> assertThat(exam.toString())
                        .isEqualTo(
                                ("{'id':'exam-1','kind':'exam','title':{'en':'Spring exam'},'minutes':61,'blueprint':["
                                                + "{'competency':'communication','items':2},{'competency':'compliance','items':1},{'items':2}]}")
                                        .replace('\'', '"')));
        assertThat(read.losses())
                .containsExactlyInAnyOrder(
                        "the test Spring exam: the time limits of parts, sections and items: an exam has one for all",
                        "the test Spring exam: that nobody can go back to an item",
                        "the test Spring exam: the fixed order of the items: here they are shuffled",
                        "the test Spring exam: from which items section Mixed draws 2: they are of several competencies");
    }

    @ParameterizedTest
    @CsvSource({
        "imsmanifest.xml, items/a.xml, items/a.xml",
        "pack/imsmanifest.xml, ../../../etc/passwd, etc/passwd",
        "a/b.xml, ../c.xml?x#y, c.xml",
        "a/b.xml, /c.xml, a/c.xml",
        "a/b.xml, c%2Fd+e.xml, a/c/d+e.xml",
        "a/b.xml, %zz, a/%zz"
    })
    void addressesStayInThePackage(String from, String href, String path) {
        assertThat(QtiPackage.resolve(from, href)).isEqualTo(path);
    }

    @Test
    void aPackageWithoutAManifestIsRefused() {
        put("a.xml", item("a", ""));
        assertThat(((ItemReading.Refused) QtiPackageReader.read(files, Locale.ENGLISH)).why())
                .hasToString("the package has no imsmanifest.xml");
        assertThat(new QtiPackageReader().takes(new OpenedFile.Archive("a.zip", files)))
                .isFalse();
    }

    private Read read() {
        OpenedFile file = new OpenedFile.Archive("package.zip", files);
        assertThat(new QtiPackageReader().takes(file)).isTrue();
        return new Read((ItemReading.Read) new QtiPackageReader().read(file, Locale.ENGLISH));
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
