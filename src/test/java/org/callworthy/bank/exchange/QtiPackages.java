package org.callworthy.bank.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages of QTI 2.1 as other systems write them. */
public final class QtiPackages {

    private QtiPackages() {}

    /** Single-choice items whose manifest files them under no competency, and a test of them. */
    public static byte[] withTest(String test, String... items) {
        StringBuilder resources =
                new StringBuilder("<resource identifier='t' type='imsqti_test_xmlv2p1' href='test.xml'/>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "test.xml", test);
            for (String id : items) {
                put(zip, id + ".xml", item(id, ""));
                resources.append(
                        "<resource identifier='%1$s' type='imsqti_item_xmlv2p1' href='%1$s.xml'/>".formatted(id));
            }
            put(zip, "imsmanifest.xml", manifest(resources.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String manifest(String resources) {
        return "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' identifier='m'><organizations/><resources>"
                + resources + "</resources></manifest>";
    }

    static String resource(String id, String competency) {
        return "<resource identifier='" + id + "' type='imsqti_item_xmlv2p1' href='" + id
                + ".xml'><metadata><x:item xmlns:x='urn:callworthy:item'><x:fact name='competency'>" + competency
                + "</x:fact></x:item></metadata></resource>";
    }

    static String item(String id, String more) {
        return "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='" + id + "' title='" + id
                + "'>"
                + "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'><correctResponse><value>x</value></correctResponse></responseDeclaration>"
                + more
                + "<itemBody><choiceInteraction responseIdentifier='RESPONSE' maxChoices='1'><prompt>Which?</prompt><simpleChoice identifier='x'>X</simpleChoice><simpleChoice identifier='y'>Y</simpleChoice></choiceInteraction></itemBody>"
                + "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/></assessmentItem>";
    }
}
