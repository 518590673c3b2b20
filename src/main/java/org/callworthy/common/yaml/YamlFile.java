package org.callworthy.common.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.yaml.YamlDocument.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JsonPointer;

/** Reads YAML 1.2 as content files use it: one document, no anchors, aliases or tags, no property twice. */
public final class YamlFile {

    private static final int LARGEST_FILE = 3_000_000;

    private YamlFile() {}

    /** @param file as findings shall name it */
    public static YamlOutcome read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST_FILE)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(true)
                // all at once: between two fills of its buffer the library fails on a character of two parts
                .setBufferSize(text.length() + 2)
                .build();
        try {
            Optional<Node> node = new Compose(settings).composeString(text);
            return node.isEmpty()
                    ? fault(file, Place.START, Wording.of("the file is empty"), "a mapping")
                    : tree(file, node.get());
        } catch (MarkedYamlEngineException e) {
            return fault(
                    file,
                    e.getProblemMark().map(YamlFile::place).orElse(Place.START),
                    Wording.of("not readable as YAML: {0}", String.valueOf(e.getProblem())),
                    "valid YAML");
        } catch (YamlEngineException e) {
            return fault(
                    file,
                    Place.START,
                    Wording.of("not readable as YAML: {0}", String.valueOf(e.getMessage())),
                    "valid YAML");
        } catch (StackOverflowError e) {
            return fault(
                    file, Place.START, Wording.of("nested too deeply"), "a structure as the JSON Schema describes it");
        }
    }

    private static YamlOutcome tree(String file, Node root) {
        Map<JsonPointer, Place> values = new HashMap<>();
        Map<JsonPointer, Place> keys = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        var tree = new TreeBuilder(file, values, keys, findings).build(root, JsonPointer.empty());
        return findings.isEmpty() ? new YamlDocument(file, tree, values, keys) : new YamlFault(findings);
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static YamlFault fault(String file, Place at, Wording message, String right) {
        return new YamlFault(List.of(new Finding(file, at.line(), at.column(), message, Wording.of(right))));
    }
}
