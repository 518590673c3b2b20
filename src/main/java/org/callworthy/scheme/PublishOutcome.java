package org.callworthy.scheme;

import java.util.List;
import org.callworthy.common.yaml.Finding;

/** What may come of publishing a scheme. */
public sealed interface PublishOutcome {

    record Published(SchemeVersionId id) implements PublishOutcome {}

    /** The same text is published already. */
    record AlreadyPublished(SchemeVersionId id) implements PublishOutcome {}

    /** The text is at fault, its number is taken by another text, or it waits for a bank. */
    record Refused(List<Finding> findings) implements PublishOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
