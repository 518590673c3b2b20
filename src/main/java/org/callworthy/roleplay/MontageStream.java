package org.callworthy.roleplay;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;

/** A montage as a WAV file, made piece by piece while it is read. */
final class MontageStream {

    private MontageStream() {}

    /** @param sound gives the samples of a chunk, big end first */
    static InputStream of(Montage montage, Function<Chunk, byte[]> sound) {
        byte[] header = Wav.header(Math.toIntExact(montage.samples()), Pcm.SPEECH_RATE);
        Iterator<InputStream> parts = Stream.concat(
                        Stream.of(header), montage.pieces().stream().map(piece -> bytes(piece, sound)))
                .<InputStream>map(ByteArrayInputStream::new)
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private static byte[] bytes(Montage.Piece piece, Function<Chunk, byte[]> sound) {
        Chunk chunk = piece.chunk();
        if (chunk == null) {
            return new byte[2 * piece.samples()];
        }
        byte[] heard = Arrays.copyOfRange(sound.apply(chunk), 2 * piece.skip(), 2 * (piece.skip() + piece.samples()));
        for (int i = 0; i < heard.length; i += 2) {
            byte big = heard[i];
            heard[i] = heard[i + 1];
            heard[i + 1] = big;
        }
        return heard;
    }
}
