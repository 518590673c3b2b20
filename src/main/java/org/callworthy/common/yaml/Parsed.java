package org.callworthy.common.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A content file, read and checked.
 *
 * @param content what it says; with findings only good for further checks. Empty when the text is not YAML at all
 */
public record Parsed<T>(Optional<T> content, Optional<YamlDocument> document, List<Finding> findings) {

    public Parsed {
        findings = findings.stream().sorted().toList();
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
