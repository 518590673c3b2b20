package org.callworthy.credential;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lato, and Droid Sans Fallback for what Lato has no glyph for; embedded, only the glyphs used. Ligatures are switched off:
 * a ligature that stands for no character could be seen but neither copied nor searched.
 */
final class CertificateFonts {

    private static final List<String> FILES =
            List.of("Lato-Light", "Lato-Regular", "Lato-Bold", "DroidSansFallbackFull");
    private static final List<Integer> WEIGHTS = List.of(300, 400, 700, 400);

    /** Parsed once: that takes longer than setting a certificate. A document that uses one closes only its own subset. */
    private static final Map<String, TrueTypeFont> FONTS = openAll();

    private CertificateFonts() {}

    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (int i = 0; i < FILES.size(); i++) {
            String family = FILES.get(i).startsWith("Lato") ? "Lato" : "Droid Sans Fallback";
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font(FILES.get(i)), true)),
                    family,
                    WEIGHTS.get(i),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /** The characters of a text that no font can show, with their code points; a name must not lose one. */
    static List<String> missing(String text) {
        CmapLookup first = cmap("Lato-Regular");
        CmapLookup second = cmap("DroidSansFallbackFull");
        IntPredicate known = c -> first.getGlyphId(c) != 0 || second.getGlyphId(c) != 0;
        return text.codePoints()
                .filter(known.negate())
                .distinct()
                .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .toList();
    }

    private static CmapLookup cmap(String file) {
        try {
            return font(file).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(String file) {
        return Objects.requireNonNull(FONTS.get(file), file);
    }

    private static Map<String, TrueTypeFont> openAll() {
        Map<String, TrueTypeFont> fonts = new HashMap<>();
        FILES.forEach(file -> fonts.put(file, open(file)));
        return Map.copyOf(fonts);
    }

    private static TrueTypeFont open(String file) {
        try (InputStream bytes = CertificateFonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(bytes)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
