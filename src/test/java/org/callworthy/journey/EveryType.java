package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.callworthy.bank.TestPictures;
import org.callworthy.common.Json;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Content of an organisation's own: a scheme whose one exam is the shipped bank for practice, item for item. Only the essay is
 * left for practice, as forms have none.
 */
final class EveryType {

    static final String BANK = "agent-every-type";
    /** The item that has a picture. */
    static final String PICTURED = "agent-p-single-001";

    private static final Path SHIPPED = Path.of("exam-banks/agent");
    private static final String SPEAKER = """
            #!/bin/sh
            if [ "$1" = --version ]; then echo "eSpeak NG text-to-speech: 1.52"; exit; fi
            if grep -q ma4; then cat "${0%/*}/low.wav"; else cat "${0%/*}/high.wav"; fi
            """;

    private EveryType() {}

    /** @return the folder that goes before the shipped content on the class path */
    static Path content(Path folder) throws IOException {
        Path to = Files.createDirectories(folder.resolve("content/exam-banks/agent"));
        ObjectNode bank = read("practice.yaml");
        bank.put("bank", BANK);
        TreeMap<String, Integer> cells = new TreeMap<>();
        for (JsonNode item : bank.path("items")) {
            if (!item.path("type").asString().equals("essay")) {
                ((ObjectNode) item).remove("practice");
                if (item.path("id").asString().equals(PICTURED)) {
                    ObjectNode picture =
                            ((ObjectNode) item).putArray("pictures").addObject();
                    picture.put("file", "pictures/label.png");
                    picture.putObject("alt").put("en", "A parcel label").put("zh-CN", "包裹标签");
                }
                cells.merge(item.path("competency").asString(), 1, Integer::sum);
            }
        }
        ObjectNode scheme = read("scheme.yaml");
        ArrayNode levels = (ArrayNode) scheme.path("levels");
        while (levels.size() > 1) {
            levels.remove(1);
        }
        ArrayNode components = (ArrayNode) levels.path(0).path("components");
        components.remove(1);
        ObjectNode exam = (ObjectNode) components.path(0);
        exam.put("weight", 100).put("bank", BANK);
        exam.remove(List.of("anchors", "expected-minutes", "overlap", "most-uses"));
        ArrayNode blueprint = exam.putArray("blueprint");
        cells.forEach((competency, items) ->
                blueprint.addObject().put("competency", competency).put("items", items));
        ((ObjectNode) levels.path(0).path("cuts").path("components")).remove("role-play");
        Files.writeString(to.resolve("every-type.yaml"), Json.write(bank));
        Files.createDirectories(to.resolve("pictures"));
        Files.write(to.resolve("pictures/label.png"), TestPictures.png(1200, 300));
        Files.writeString(to.resolve("scheme.yaml"), Json.write(scheme));
        return folder;
    }

    /** A folder with an espeak-ng that hums instead of speaking: what is heard in Chinese needs one, whatever it says. */
    static Path speaker(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("high.wav"), Wav.write(hum(440)));
        Files.write(folder.resolve("low.wav"), Wav.write(hum(220)));
        Path program = Files.writeString(folder.resolve("espeak-ng"), SPEAKER);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException(program + " cannot be made a program");
        }
        return folder.toAbsolutePath();
    }

    private static Pcm hum(int hertz) {
        short[] samples = new short[Pcm.SPEECH_RATE / 2];
        for (int n = 0; n < samples.length; n++) {
            samples[n] = (short) (8_000 * Math.sin(2 * Math.PI * hertz * n / Pcm.SPEECH_RATE));
        }
        return new Pcm(samples, Pcm.SPEECH_RATE);
    }

    private static ObjectNode read(String file) {
        return (ObjectNode) new YAMLMapper().readTree(SHIPPED.resolve(file).toFile());
    }
}
