package org.callworthy.bank.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;

/** The text of an XML file, by its byte order mark, or the encoding that it names, or UTF-8 (XML 1.0, appendix F). */
final class XmlBytes {

    private static final int HEAD = 200;
    private static final Pattern NAMED =
            Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private XmlBytes() {}

    sealed interface Outcome {}

    record Decoded(String text) implements Outcome {}

    record Undecodable(Wording why) implements Outcome {}

    static Outcome decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0, '<')) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, '<', 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        return named(bytes);
    }

    private static Outcome named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(head);
        if (!named.find()) {
            return decode(bytes, 0, StandardCharsets.UTF_8);
        }
        try {
            return decode(bytes, 0, Charset.forName(named.group(1)));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            return new Undecodable(Wording.of("the encoding {0} is unknown; save the file in UTF-8", named.group(1)));
        }
    }

    private static Outcome decode(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new Decoded(text.strip());
        } catch (CharacterCodingException | UnsupportedOperationException broken) {
            return new Undecodable(Wording.of("the file is not in {0}, as it says; save it in UTF-8", charset.name()));
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
