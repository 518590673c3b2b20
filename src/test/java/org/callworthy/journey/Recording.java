package org.callworthy.journey;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Likeness;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;

/** A stored recording as a signed-in browser gets it, held against the file that stood in for the microphone. */
record Recording(Pcm audio) {

    private static final Duration WINDOW = Duration.ofSeconds(3);
    private static final String FETCH =
            "const done = arguments[arguments.length - 1]; fetch(arguments[0]).then(r => r.ok ? r.blob() : Promise.reject(r.status))"
                    + ".then(b => { const f = new FileReader(); f.onload = () => done(f.result.split(',')[1]); f.readAsDataURL(b); })"
                    + ".catch(e => done(null));";

    /** Bytes behind an address, with the browser's cookies. */
    static byte[] fetch(Browser browser, String address) {
        String base64 = (String) browser.driver.executeAsyncScript(FETCH, address);
        if (base64 == null) {
            throw new AssertionError("Refused: " + address);
        }
        return Base64.getDecoder().decode(base64);
    }

    static Recording read(byte[] wav) {
        return new Recording(((AudioReading.Decoded) Wav.read(wav)).audio());
    }

    /**
     * For each three seconds of the recording the best correlation with the microphone's file, which the browser plays
     * over and over; low where the caller speaks, too.
     */
    List<Double> likenessTo(Recording microphone) {
        Pcm loop = Pcm.concat(List.of(microphone.audio, microphone.audio));
        long windows = audio.duration().dividedBy(WINDOW);
        return LongStream.range(0, windows)
                .mapToObj(n -> audio.slice(WINDOW.multipliedBy(n), WINDOW.multipliedBy(n + 1)))
                .map(window -> Likeness.ofWaves(window, loop, loop.duration()).correlation())
                .toList();
    }
}
