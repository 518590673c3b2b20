package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GBK", "GB18030", "Big5"})
    void encodingsAreReadAsTheyAreNamed(String encoding) {
        byte[] bytes =
                ("<?xml version='1.0' encoding='" + encoding + "'?>\n<a>退</a>").getBytes(Charset.forName(encoding));
        assertThat(text(bytes)).isEqualTo("退");
    }

    @Test
    void aByteOrderMarkDecides() {
        assertThat(text(marked(StandardCharsets.UTF_8))).isEqualTo("退");
        assertThat(text(marked(StandardCharsets.UTF_16LE))).isEqualTo("退");
        assertThat(text(marked(StandardCharsets.UTF_16BE))).isEqualTo("退");
    }

    private static byte[] marked(Charset charset) {
        return "\uFEFF<?xml version='1.0' encoding='us-ascii'?><a>退</a>".getBytes(charset);
    }

    @Test
    void whatIsNotInItsEncodingIsRefused() {
        assertThat(refused("<a>退</a>".getBytes(Charset.forName("GBK"))))
                .isEqualTo("the file is not in UTF-8, as it says; save it in UTF-8");
        assertThat(refused("<?xml version='1.0' encoding='x-none'?><a/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("the encoding x-none is unknown; save the file in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>",
                "<!DOCTYPE a PUBLIC '-//x' 'http://127.0.0.1:9/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]><a/>",
                "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;&l;&l;&l;&l;'><!ENTITY n '&m;&m;&m;&m;&m;&m;&m;&m;'>]><a>&n;&n;</a>"
            })
    void documentTypesAndTheirEntitiesAreRefused(String xml) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(refused(xml.getBytes(StandardCharsets.UTF_8))).contains("DOCTYPE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "<a>",
                "<a></b>",
                "<a>&nbsp;</a>",
                "<a x=1/>",
                "<a/><b/>",
                "<a>\u0001</a>",
                "<a",
                "<?xml version='1.0'?>"
            })
    void brokenXmlIsRefused(String xml) {
        assertThat(refused(xml.getBytes(StandardCharsets.UTF_8))).startsWith("this is not well-formed XML");
    }

    @Test
    void theLineOfAFaultIsNamed() {
        assertThat(refused("<a>\n<b>\n</a>".getBytes(StandardCharsets.UTF_8))).contains("line 3");
    }

    @Test
    void depthAndNumberOfElementsAreLimited() {
        byte[] deep = ("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        byte[] many = ("<a>" + "<b/>".repeat(Xml.MOST_ELEMENTS) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertThat(refused(deep)).startsWith("the file has more than");
        assertThat(refused(many)).startsWith("the file has more than");
    }

    @Test
    void aLongTextIsRead() {
        byte[] large = ("<a><![CDATA[" + "x&<".repeat(4_000_000) + "]]></a>").getBytes(StandardCharsets.UTF_8);
        assertThat(text(large)).hasSize(12_000_000);
    }

    @Test
    void aLongTextOfEscapesIsRead() {
        String escapes = "&lt;p&gt;".repeat(300_000);
        byte[] large = ("<a b=\"" + escapes + "\">" + escapes + "</a>").getBytes(StandardCharsets.UTF_8);
        assertThat(text(large)).hasSize(900_000);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String odd = " a\t\r\n<&>\"']]> 退😀 ";
        XmlElement root = XmlElement.of("a")
                .set("b", odd)
                .add(XmlElement.of("c").text(odd).add(XmlElement.of("d")));
        XmlElement read = Xml.root(XmlPrint.file(root)).orElseThrow();
        assertThat(read.attributes()).containsEntry("b", odd);
        assertThat(read.contentOf("c")).isEqualTo(odd.strip());
    }

    private static String text(byte[] bytes) {
        return Xml.root(bytes).orElseThrow().content();
    }

    private static String refused(byte[] bytes) {
        return ((Xml.Unreadable) Xml.read(bytes)).why().toString();
    }
}
