package org.callworthy.roleplay.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.Json;
import org.springframework.http.MediaType;

/** Reads what a page sent, but no more than it may send. */
final class Body {

    private static final int LARGEST_JSON = 256 * 1024;
    private static final Pattern SHA_256 = Pattern.compile("(?:^|[ ,])sha-256=:([A-Za-z0-9+/]{43}=):");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private Body() {}

    /** More than is allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static byte[] bytes(HttpServletRequest request, int most) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLarge();
        }
        return bytes;
    }

    /** @throws tools.jackson.core.JacksonException if it is not the JSON that is expected */
    static <T> T json(HttpServletRequest request, Class<T> type) throws IOException {
        return Json.read(new String(bytes(request, LARGEST_JSON), StandardCharsets.UTF_8), type);
    }

    /** Whether it is {@code audio/l16} at 16 kHz, mono (RFC 2586; one channel is the default). */
    static boolean isSpeech(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            String channels = type.getParameter("channels");
            return type.isCompatibleWith(new MediaType("audio", "l16"))
                    && "16000".equals(type.getParameter("rate"))
                    && (channels == null || channels.equals("1"));
        } catch (org.springframework.http.InvalidMediaTypeException e) {
            return false;
        }
    }

    /** The SHA-256 of {@code Content-Digest} (RFC 9530). */
    static Optional<byte[]> digest(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Content-Digest"))
                .map(SHA_256::matcher)
                .filter(Matcher::find)
                .map(digest -> java.util.Base64.getDecoder().decode(digest.group(1)));
    }

    /** The place on the call's clock, in samples. */
    static Optional<Long> offset(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Callworthy-Offset"))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }
}
