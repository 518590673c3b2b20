package org.callworthy.bank.exchange;

import java.util.HexFormat;
import java.util.Optional;
import org.callworthy.bank.ItemRecordings;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.Wording;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.DeliveryMeasures;

/** A sound file in the text of a question. */
final class StemSound {

    private static final int MARK = 12;

    private StemSound() {}

    /** Why it cannot be heard with an item. */
    static Optional<Wording> fault(byte[] file) {
        return switch (AudioReading.of(file)) {
            case AudioReading.Refused(var fault, var detail) ->
                Optional.of(
                        fault == AudioReading.Fault.OTHER_FORMAT
                                ? Wording.of("only WAV and FLAC are taken")
                                : Wording.of("it is damaged, or no 16-bit sound with one or two channels"));
            case AudioReading.Decoded(var sound)
            when sound.duration().toSeconds() > ItemRecordings.MOST_SECONDS ->
                Optional.of(Wording.of("it lasts longer than {0} seconds", ItemRecordings.MOST_SECONDS));
            case AudioReading.Decoded(var sound)
            when DeliveryMeasures.isSilent(sound) -> Optional.of(Wording.of("nothing can be heard in it"));
            case AudioReading.Decoded decoded -> Optional.empty();
        };
    }

    /** Another sound has another name, so that a changed file is seen. */
    static String name(byte[] file) {
        boolean flac = file[0] == 'f';
        String mark = HexFormat.of().formatHex(Sha256.of(file)).substring(0, MARK);
        return "audio/" + mark + (flac ? ".flac" : ".wav");
    }
}
