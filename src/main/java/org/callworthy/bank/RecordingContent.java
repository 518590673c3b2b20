package org.callworthy.bank;

import java.util.HexFormat;
import org.callworthy.common.Sha256;
import org.callworthy.speech.Flac;
import org.callworthy.speech.L16;
import org.callworthy.speech.Pcm;

/**
 * A recording as it is kept: its sound at the rate at which the whole product speaks.
 *
 * @param flac the sound as FLAC
 * @param sha256 of the sound, in hexadecimal: the same whether it comes as WAV or FLAC
 * @param given the SHA-256 of the file that it was, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
public record RecordingContent(byte[] flac, int milliseconds, String sha256, String given) {

    /** @param sound at {@link Pcm#SPEECH_RATE} */
    static RecordingContent of(Pcm sound, byte[] file) {
        int milliseconds = Math.toIntExact(sound.duration().toMillis());
        return new RecordingContent(Flac.write(sound), milliseconds, sha256(sound), PictureContent.hex(file));
    }

    /** Of a sound, in hexadecimal. */
    static String sha256(Pcm sound) {
        return HexFormat.of().formatHex(Sha256.of(L16.write(sound)));
    }
}
