package org.callworthy.credential;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a certificate as one A4 page. */
@Component
class CertificatePdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final ITemplateEngine templates;

    CertificatePdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @throws IllegalStateException if the holder's name has a character that the fonts lack */
    byte[] of(Certificate certificate) {
        try (PDDocument document = new PDDocument()) {
            List<String> missing = CertificateFonts.missing(certificate.holder());
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The certificate's fonts have no glyph for " + missing);
            }
            return set(certificate, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] set(Certificate certificate, PDDocument document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withProducer("Callworthy")
                .withHtmlContent(html(certificate), null)
                .toStream(pdf);
        CertificateFonts.addTo(builder, document);
        builder.run();
        return pdf.toByteArray();
    }

    private String html(Certificate certificate) {
        Context context = new Context(certificate.language());
        context.setVariable("certificate", certificate);
        context.setVariable("track", "common.track." + certificate.track());
        context.setVariable("from", date(certificate.from(), certificate.language()));
        context.setVariable("until", date(certificate.until(), certificate.language()));
        context.setVariable("qr", dataUri(certificate.verification().toString()));
        return templates.process("certificate", context);
    }

    private static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    private static String dataUri(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(text));
    }
}
