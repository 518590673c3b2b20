package org.callworthy.common.yaml;

import java.util.List;

/** The text is not the YAML that content files use. */
public record YamlFault(List<Finding> findings) implements YamlOutcome {

    public YamlFault {
        findings = List.copyOf(findings);
    }
}
