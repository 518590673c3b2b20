package org.callworthy.roleplay;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;

/** Scenarios of three steps, with Chinese audio beside the text. */
final class ScenarioScene {

    private ScenarioScene() {}

    static ScenarioSource source(String key, int number, String line) {
        Map<String, byte[]> chinese = Stream.of("opening", "demand", "found")
                .collect(Collectors.toMap(step -> step + ".zh-CN.flac", step -> Flac.write(tone(1))));
        return new ScenarioSource("scenario.yaml", text(key, number, line), chinese);
    }

    static String text(String key, int number, String line) {
        return ScenarioText.GOOD
                .replace("lost-parcel", key)
                .replace("version: 1", "version: " + number)
                .replace("Where is my parcel?", line);
    }

    /** 440 Hz. */
    static Pcm tone(int seconds) {
        short[] samples = new short[seconds * Pcm.SPEECH_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(8000 * Math.sin(2 * Math.PI * 440 * i / Pcm.SPEECH_RATE));
        }
        return new Pcm(samples, Pcm.SPEECH_RATE);
    }
}
