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
        T content = reader.apply(document.fields());
        List<Finding> findings = problems(document.root(), content).stream()
                .map(document::finding)
                .toList();
        return new Parsed<>(Optional.of(content), Optional.of(document), findings);
    }

    /** What is wrong with a tree that stands in no file. */
    public List<Problem> problems(JsonNode root) {
        return problems(root, reader.apply(new Fields(root)));
    }

    private List<Problem> problems(JsonNode root, T content) {
        List<Problem> shape = schema.problems(root);
        List<Problem> problems = new ArrayList<>(shape);
        rules.apply(content).stream()
                .filter(problem -> shape.stream().noneMatch(broken -> problem.restsOn(broken.at())))
                .forEach(problems::add);
        return problems;
    }

    /** Reads what was checked when it was stored. */
    public T stored(String canonicalJson) {
        return reader.apply(new Fields(Json.read(canonicalJson, JsonNode.class)));
    }
}
