package org.callworthy.roleplay;

import static org.callworthy.roleplay.ScenarioSource.RECORDED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds scenarios: those that come with Callworthy, or those below a folder. One folder a scenario. */
public final class ScenarioSources {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private ScenarioSources() {}

    public static List<ScenarioSource> shipped() throws IOException {
        return under("classpath:content/scenarios/");
    }

    public static List<ScenarioSource> in(Path folder) throws IOException {
        return under(folder.toAbsolutePath().normalize().toUri().toString());
    }

    private static List<ScenarioSource> under(String root) throws IOException {
        List<ScenarioSource> sources = new ArrayList<>();
        for (Resource text : RESOURCES.getResources(root + "*/scenario.yaml")) {
            String folder = folder(text);
            Map<String, byte[]> audio = new HashMap<>();
            for (Resource file : RESOURCES.getResources(root + folder + "/audio/*.flac")) {
                audio.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
            }
            String name = "scenarios/" + folder + "/scenario.yaml";
            Resource voice = RESOURCES.getResource(root + folder + "/audio/voice.txt");
            sources.add(new ScenarioSource(
                    name, read(text), audio, voice.exists() ? read(voice).strip() : RECORDED));
        }
        return sources;
    }

    private static String read(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String folder(Resource text) throws IOException {
        String[] parts = text.getURI().toString().split("/");
        return parts[parts.length - 2];
    }
}
