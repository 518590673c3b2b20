package org.callworthy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Looks into one document; runs in the child process. */
final class Inspector {

    private Inspector() {}

    static Inspection inspect(Path file, String name) throws IOException {
        Optional<Kind> kind = Kind.ofName(name);
        if (kind.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_TYPE, Kind.allEndings());
        }
        Optional<Refused> mismatch = Content.mismatch(file, kind.get());
        if (mismatch.isPresent()) {
            return mismatch.get();
        }
        return switch (kind.get()) {
            case TEXT, CSV ->
                new Accepted(kind.get().mediaType(), cut(TextFile.decode(file).orElseThrow()));
            case JPEG, PNG ->
                Picture.isReadable(file) ? new Accepted(kind.get().mediaType(), "") : new Refused(Refusal.BROKEN, "");
            case PDF, DOCX, XLSX, PPTX -> text(file, kind.get());
        };
    }

    private static Inspection text(Path file, Kind kind) throws IOException {
        BodyContentHandler text = new BodyContentHandler(Limits.TEXT_CHARACTERS);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new AutoDetectParser().parse(in, text, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            return new Refused(Refusal.ENCRYPTED, "");
        } catch (TikaException | SAXException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                return new Refused(Refusal.BROKEN, "");
            }
        }
        return new Accepted(kind.mediaType(), text.toString().strip());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Limits.TEXT_CHARACTERS));
    }
}
