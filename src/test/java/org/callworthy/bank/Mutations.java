package org.callworthy.bank;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes broken files of sound ones, the same for the same seed. */
final class Mutations {

    private static final List<String> BITS = List.of(
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            "->",
            "::",
            "\\",
            "%50%",
            "%-100%",
            "//",
            "$CATEGORY:",
            "\n\n",
            "\r",
            "\t",
            ";",
            "\"",
            "\"\"",
            "'",
            "[[1]]",
            "[html]",
            "<p>",
            "<table>",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#0;",
            "<!DOCTYPE a [",
            "A. ",
            "B) ",
            "ANSWER: ",
            "答案：",
            "1. ",
            "\uFEFF",
            "\u0000",
            "😀",
            "1e99",
            "-",
            "9".repeat(40),
            "x".repeat(5000),
            "- ",
            ": ",
            "en:");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(List<byte[]> seeds) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, seeds);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, List<byte[]> seeds) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(60));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                yield joined(
                        Arrays.copyOf(bytes, at),
                        Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
            }
            case 5 -> repeated(bytes, at, to);
            default ->
                joined(
                        joined(
                                Arrays.copyOf(bytes, at),
                                BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        if (at < bytes.length) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] repeated(byte[] bytes, int from, int to) {
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        byte[] out = bytes;
        int times = random.nextInt(200);
        for (int i = 0; i < times && out.length < 100_000; i++) {
            out = joined(joined(Arrays.copyOf(out, from), part), Arrays.copyOfRange(out, from, out.length));
        }
        return out;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
