package org.callworthy.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text in any common encoding: UTF-8 and UTF-16 by their marks, UTF-16 without one by the zeros beside its ASCII characters, UTF-8
 * without one if it is valid, otherwise GB18030 (what a Chinese spreadsheet saves) or Windows-1252 (what a western one does).
 */
final class TextFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextFile() {}

    /** Empty when the bytes are no text: they hold control characters or fit no encoding. */
    static Optional<String> decode(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return text(bytes).filter(TextFile::isPrintable);
    }

    private static Optional<String> text(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int high = zeros(bytes, 0);
        int low = zeros(bytes, 1);
        if (high + low > 0) {
            return high > low
                    ? utf16(bytes, high, StandardCharsets.UTF_16BE)
                            .or(() -> utf16(bytes, low, StandardCharsets.UTF_16LE))
                    : utf16(bytes, low, StandardCharsets.UTF_16LE)
                            .or(() -> utf16(bytes, high, StandardCharsets.UTF_16BE));
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> isMostlyCommonChinese(bytes) ? strictly(bytes, 0, GB18030) : Optional.empty())
                .or(() -> strictly(bytes, 0, WINDOWS_1252));
    }

    /** How many there are at the even or odd places. No other encoding has any in a text. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /**
     * Some characters, such as 一, have a zero where ASCII has none: read the wrong way round, line ends are no characters.
     *
     * @param zeros where ASCII characters have them in that order
     */
    private static Optional<String> utf16(byte[] bytes, int zeros, Charset order) {
        return Optional.of(bytes)
                .filter(any -> zeros > 0)
                .flatMap(all -> strictly(all, 0, order))
                .filter(text -> text.codePoints().allMatch(Character::isDefined) && isPrintable(text));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Both bytes of a common Chinese character lie above A0 in GB18030 (the GB 2312 plane). A western accented letter stands
     * alone among ASCII letters, so pairs tell the two apart.
     */
    private static boolean isMostlyCommonChinese(byte[] bytes) {
        int pairs = 0;
        int others = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean pair = i + 1 < bytes.length && (bytes[i] & 0xFF) > 0xA0 && (bytes[i + 1] & 0xFF) > 0xA0;
                pairs += pair ? 1 : 0;
                others += pair ? 0 : 1;
                i += pair ? 1 : 0;
            }
        }
        return pairs > others;
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
