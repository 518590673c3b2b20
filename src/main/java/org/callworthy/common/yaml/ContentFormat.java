package org.callworthy.common.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.callworthy.common.Json;
import tools.jackson.databind.JsonNode;

/**
 * A kind of content file: the JSON Schema of its shape, how it is read, and the rules that a schema cannot say.
 *
 * @param reader reads any tree without throwing
 */
public record ContentFormat<T>(ContentSchema schema, Function<Fields, T> reader, Function<T, List<Problem>> rules) {

    public Parsed<T> parse(String file, String text) {
        return switch (YamlFile.read(file, text)) {
            case YamlFault fault -> new Parsed<>(Optional.empty(), Optional.empty(), fault.findings());
            case YamlDocument document -> parse(document);
        };
    }

    public Parsed<T> parse(YamlDocument document) {
        List<Problem> shape = schema.problems(document);
        T content = reader.apply(document.fields());
        List<Finding> findings = new ArrayList<>();
        shape.forEach(problem -> findings.add(document.finding(problem)));
        rules.apply(content).stream()
                .filter(problem -> shape.stream().noneMatch(broken -> problem.restsOn(broken.at())))
                .forEach(problem -> findings.add(document.finding(problem)));
        return new Parsed<>(Optional.of(content), Optional.of(document), findings);
    }

    /** Reads what was checked when it was stored. */
    public T stored(String canonicalJson) {
        return reader.apply(new Fields(Json.read(canonicalJson, JsonNode.class)));
    }
}
