package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BankTrees;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.TestPictures;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.Test;

/** Pictures and recordings in the text of a question become those of its item; elsewhere they are reported. */
class StemMediaTest {

    private static final byte[] LABEL = TestPictures.png(40, 30);
    private static final byte[] PHOTO = TestPictures.jpeg(40, 30);

    @Test
    void picturesOfAMoodleStemAreTakenWithTheirWords() {
        Read read = moodle(
                "<p>What is due? <img src=\"@@PLUGINFILE@@/sub/Return%20label.png?time=1\" alt=\"The label\"></p><p><img src=\""
                        + data("image/jpeg", PHOTO) + "\"></p><p>Say it.</p>",
                file("Return label.png", "/sub/", LABEL));
        assertThat(read.item())
                .contains(
                        "\"stem\":{\"en\":\"What is due?\\n\\nSay it.\"}",
                        "\"pictures\":[{\"file\":\"pictures/Return-label.png\",\"alt\":{\"en\":\"The label\"}},{\"file\":\"pictures/picture.jpg\"}]");
        assertThat(read.lost()).isEmpty();
        assertThat(read.reading().items().getFirst().files().pictures())
                .containsOnlyKeys("pictures/Return-label.png", "pictures/picture.jpg");
    }

    @Test
    void aPictureInMarkdownIsTakenToo() {
        Read read = Read.text(
                new MoodleXmlReader(),
                quiz("<questiontext format=\"markdown\"><text>*See* ![The label](@@PLUGINFILE@@/a.png) now</text>"
                        + file("a.png", "/", LABEL) + "</questiontext>"));
        assertThat(read.item()).contains("*See*  now", "pictures/a.png");
        assertThat(read.lost()).containsExactly("marks of Markdown are shown as they are written");
    }

    @Test
    void whatCannotBeTakenIsReportedWithItsReason() {
        Read read = moodle(
                "<p>Look <img src=\"@@PLUGINFILE@@/a.svg\" alt=\"A chart\"> <img src=\"https://example.org/b.png\" alt=\"\"></p>",
                file("a.svg", "/", "<svg/>".getBytes(StandardCharsets.UTF_8)) + file("unused.png", "/", LABEL));
        assertThat(read.item()).contains("Look [A chart]").doesNotContain("pictures");
        assertThat(read.lost())
                .containsExactlyInAnyOrder(
                        "the picture a.svg: it is no PNG, JPEG or GIF; pictures of other kinds are not taken",
                        "the picture https://example.org/b.png: it is not in the file",
                        "the embedded file unused.png, which the text of the question does not show");
    }

    @Test
    void anItemHasSixPicturesAndTwoOfOneNameAreToldApart() {
        StringBuilder stem = new StringBuilder("<p>Which?</p>");
        StringBuilder files = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            stem.append("<img src=\"@@PLUGINFILE@@/").append(i).append("/image.png\">");
            files.append(file("image.png", "/" + i + "/", TestPictures.png(20 + i, 20)));
        }
        Read read = moodle(stem.toString(), files.toString());
        assertThat(read.reading().items().getFirst().files().pictures())
                .containsKeys("pictures/image.png", "pictures/image-2.png", "pictures/image-6.png");
        assertThat(read.lost()).containsExactly("the picture 7/image.png: an item has 6 at most");
    }

    @Test
    void aStemWithoutWordsIsCalledByItsPicture() {
        assertThat(moodle("<img src=\"@@PLUGINFILE@@/a.png\" alt=\"A label\">", file("a.png", "/", LABEL))
                        .item())
                .contains("\"stem\":{\"en\":\"A label\"}");
    }

    @Test
    void aRecordingOfAStemIsHeardWithTheItem() {
        byte[] sound = Wav.write(tone());
        Read read = moodle(
                "<p>Listen. <audio controls><source src=\"@@PLUGINFILE@@/call.wav\">call.wav</audio></p>",
                file("call.wav", "/", sound));
        assertThat(read.item())
                .contains("\"listening\":{\"plays\":0,\"files\":{\"en\":\"audio/", ".wav\"}}", "\"en\":\"Listen.\"");
        assertThat(read.reading().items().getFirst().files().recordings())
                .containsOnlyKeys(Locale.ENGLISH)
                .allSatisfy(
                        (language, heard) -> assertThat(Flac.read(heard.flac()).orThrow())
                                .isEqualTo(Wav.read(sound).orThrow()));
        assertThat(moodle(
                                "<p>Listen <a href=\"@@PLUGINFILE@@/call.flac\">here</a> <audio src=\"@@PLUGINFILE@@/b.mp3\"></audio></p>",
                                file("call.flac", "/", Flac.write(tone())) + file("b.mp3", "/", new byte[2000]))
                        .lost())
                .containsExactly("the recording b.mp3: only WAV and FLAC are taken");
    }

    @Test
    void picturesOfAQtiItemLieBesideIt() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("imsmanifest.xml", """
                <manifest><resources><resource type="imsqti_item_xmlv2p1" href="items/one.xml"><file href="items/one.xml"/></resource></resources></manifest>""".getBytes(StandardCharsets.UTF_8));
        files.put("items/one.xml", """
                <assessmentItem identifier="one" title="One"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration>
                <itemBody><p>Which is due?</p><p><img src="../img/label%20one.png" alt="The label"/><object data="../img/photo.jpg" type="image/jpeg">A photo</object></p>
                <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b"><img src="../img/photo.jpg" alt="B"/></simpleChoice></choiceInteraction></itemBody>
                <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>""".getBytes(StandardCharsets.UTF_8));
        files.put("img/label one.png", LABEL);
        files.put("img/photo.jpg", PHOTO);
        ItemReading.Read read = (ItemReading.Read) QtiPackageReader.read(files, Locale.ENGLISH);
        ImportedItem item = read.items().getFirst();
        assertThat(item.item().toString())
                .contains(
                        "\"stem\":{\"en\":\"Which is due?\"}",
                        "{\"file\":\"pictures/label-one.png\",\"alt\":{\"en\":\"The label\"}}",
                        "{\"file\":\"pictures/photo.jpg\",\"alt\":{\"en\":\"A photo\"}}");
        assertThat(item.lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly("the picture ../img/photo.jpg: texts have no pictures");
    }

    @Test
    void aClozeWithAPictureComesBack() {
        BankText bank = BankTrees.bank("""
                bank: cloze
                track: agent
                level: I
                title: { en: Cloze, zh-CN: 填空 }
                items:
                  - id: pictured-cloze
                    version: 1
                    type: cloze
                    competency: communication
                    difficulty: easy
                    seconds: 20
                    stem: { en: "The label says [[1]] & <b>[[2]]</b>.", zh-CN: "标签写着 [[1]] 和 [[2]]。" }
                    pictures:
                      - { file: pictures/label.png, alt: { en: "A \\"label\\"", zh-CN: 标签 } }
                    gaps:
                      - { id: "1", answer: 14 }
                      - id: "2"
                        options:
                          - { id: a, text: { en: "a < b", zh-CN: 甲 }, key: true }
                          - { id: b, text: { en: "c & d", zh-CN: 乙 } }
                    rationale: { en: It does., zh-CN: 是的。 }
                """);
        ItemText item = bank.items().getFirst();
        byte[] xml = new MoodleXmlWriter()
                .write(bank, RandomPictures::file, List.of(Locale.ENGLISH))
                .content();
        ImportedItem moodle = ((ItemReading.Read) MoodleXmlReader.read(xml, Locale.ENGLISH))
                .items()
                .getFirst();
        assertThat(CanonicalJson.of(Alike.of(moodle.item())))
                .isEqualTo(CanonicalJson.of(Alike.of(BankTrees.of(item, Locale.ENGLISH))));
        assertThat(RandomPictures.of(moodle)).isEqualTo(RandomPictures.of(item));
        Map<String, byte[]> files = Qti3Writer.files(bank, RandomPictures::file, Locale.ENGLISH, new ArrayList<>());
        assertThat(files).containsKey("pictures/pictured-cloze/label.png");
        ImportedItem qti = ((ItemReading.Read) QtiPackageReader.read(files, Locale.ENGLISH))
                .items()
                .getFirst();
        assertThat(CanonicalJson.of(qti.item())).isEqualTo(CanonicalJson.of(BankTrees.of(item, Locale.ENGLISH)));
        assertThat(RandomPictures.of(qti)).isEqualTo(RandomPictures.of(item));
    }

    private static Read moodle(String html, String files) {
        return Read.text(
                new MoodleXmlReader(),
                quiz("<questiontext format=\"html\"><text><![CDATA[" + html + "]]></text>" + files
                        + "</questiontext>"));
    }

    private static String quiz(String text) {
        return "<quiz><question type=\"essay\"><name><text>Q</text></name>" + text + "</question></quiz>";
    }

    private static String file(String name, String path, byte[] bytes) {
        return "<file name=\"" + name + "\" path=\"" + path + "\" encoding=\"base64\">"
                + Base64.getMimeEncoder().encodeToString(bytes) + "</file>";
    }

    private static String data(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** A second of 440 Hz. */
    private static Pcm tone() {
        short[] samples = new short[Pcm.SPEECH_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (Short.MAX_VALUE / 2 * Math.sin(2 * Math.PI * 440 * i / Pcm.SPEECH_RATE));
        }
        return new Pcm(samples, Pcm.SPEECH_RATE);
    }
}
