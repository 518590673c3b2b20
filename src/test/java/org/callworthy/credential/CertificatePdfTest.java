package org.callworthy.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.callworthy.common.Languages;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class CertificatePdfTest {

    private static final URI LINK = URI.create("https://cert.example.org/verify/7k3q9m2x4c8v1b6n5z0hdjfgpw");
    private static CertificatePdf pdf;

    @BeforeAll
    static void prepare() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setBasenames("i18n/credential", "i18n/common");
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(texts);
        engine.setTemplateResolver(files);
        pdf = new CertificatePdf(engine);
    }

    @Test
    void chineseNameCanBeReadBackFromTheCertificate() throws IOException {
        String text = text(rendered("zh", chinese("欧阳晓彤")));

        assertThat(text)
                .contains("欧阳晓彤")
                .contains("座席代表 · 初级")
                .contains("CW-A1-2026-000123")
                .contains("2029年11月22日");
    }

    @Test
    void latinNameOnAChineseCertificateAndTheReverseKeepTheirGlyphs() throws IOException {
        assertThat(text(rendered("zh-latin", chinese("Zoë Łukasiewicz")))).contains("Zoë Łukasiewicz");
        assertThat(text(rendered("en-chinese", english("王小明 (Xiaoming Wang)")))).contains("王小明 (Xiaoming Wang)");
    }

    @Test
    void englishCertificateIsOneLandscapePageWithAllThatItMustSay() throws IOException {
        byte[] made = rendered("en", english("Amara Okonkwo"));

        assertThat(text(made))
                .contains("Amara Okonkwo", "Call-centre agent · Foundation", "Version 1", LINK.toString())
                .contains("November 23, 2026", "November 22, 2029", "Northfield Certification");
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void longNameStaysOnThePage() throws IOException {
        byte[] made = rendered(
                "long",
                english(
                        "Maximiliane-Alexandra von und zu Hohenlohe-Waldenburg-Schillingsfürst the Younger of Somewhere Far"));

        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void nameWithACharacterThatTheFontsLackIsRefusedInsteadOfMaimed() {
        assertThatThrownBy(() -> pdf.of(chinese("王\ud869\udea5")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("U+2A6A5");
    }

    @Test
    void certificatesThatAreSetAtTheSameTimeKeepTheirOwnNames() throws IOException {
        List<String> names = List.of("欧阳晓彤", "Zoë Łukasiewicz", "王小明", "Amara Okonkwo");
        List<byte[]> made = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> pdf.of(chinese(names.get(i % names.size()))))
                .toList();

        for (int i = 0; i < made.size(); i++) {
            assertThat(text(made.get(i))).contains(names.get(i % names.size()));
        }
    }

    @Test
    void qrCodeHoldsOnlyTheLink() throws Exception {
        try (PDDocument document = Loader.loadPDF(rendered("qr", english("Amara Okonkwo")))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int side = page.getWidth() / 4;
            BufferedImage corner = page.getSubimage(page.getWidth() - side, page.getHeight() - side, side, side);
            int[] pixels = corner.getRGB(0, 0, side, side, null, 0, side);

            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                    .getText();

            assertThat(read).isEqualTo(LINK.toString());
        }
    }

    private static byte[] rendered(String name, Certificate certificate) throws IOException {
        byte[] made = pdf.of(certificate);
        Path folder = Files.createDirectories(Path.of("target/certificates"));
        Files.write(folder.resolve(name + ".pdf"), made);
        return made;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Certificate chinese(String holder) {
        return certificate(
                holder,
                "初级",
                "座席代表认证方案",
                "本认证适用于在各行业呼叫中心通过电话为客户提供服务的人员。其主要工作任务包括：接听来电并按约回电；弄清来电人身份和诉求；"
                        + "在告知任何信息或修改资料之前完成身份核验；依据知识库准确解释产品、价格、规则和办理流程；在权限范围内解决问题，超出权限的"
                        + "，完整、准确地转交到对应部门；安抚不满或难过的来电人，在压力下保持表达清晰、态度得体；识别紧急情况、威胁和诈骗企图；如实"
                        + "记录沟通内容和承诺事项，并跟进承诺的落实。本认证不包括未经客户同意的电话推销、须持专业执照方可提供的咨询，以及各行业的特"
                        + "殊规定；行业要求由行业专项另行认证。工作年限按在任何单位担任座席代表的月数计算。",
                Languages.CHINESE);
    }

    private static Certificate english(String holder) {
        return certificate(
                holder,
                "Foundation",
                "Certification scheme for call-centre agents",
                "The certification covers people who serve customers by telephone in a call centre, in what"
                        + "ever industry. Their task: they take calls and make agreed callbacks; find out who is call"
                        + "ing and what is needed; check identity before they disclose anything or change data; expla"
                        + "in products, prices, rules and procedures correctly from the information given to them; so"
                        + "lve the concern within their authority or pass it on complete and to the right place; calm"
                        + " callers who are annoyed or upset and stay clear and courteous under pressure; recognise e"
                        + "mergencies, threats and attempts at fraud; record what was said and promised, and see to i"
                        + "t that promises are kept. The certification does not cover telephone sales to people who h"
                        + "ave not asked for it, advice reserved to licensed professions, or the special rules of an "
                        + "industry; for these there are endorsements. Months of service are months of work as an age"
                        + "nt in any organisation.",
                Languages.ENGLISH);
    }

    private static Certificate certificate(String holder, String level, String scheme, String scope, Locale language) {
        return new Certificate(
                holder,
                Track.AGENT,
                level,
                scheme,
                1,
                scope,
                "CW-A1-2026-000123",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2029, 11, 22),
                "Northfield Certification",
                LINK,
                language);
    }
}
