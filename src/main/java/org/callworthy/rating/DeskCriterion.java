package org.callworthy.rating;

import java.io.Serializable;
import java.util.List;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Criterion;

/**
 * A criterion as raters see it: without weight and without what must be reached, so that nobody aims at a total or a cut.
 *
 * @param anchors the behaviour at 0, 1, 2, 3 and 4
 */
public record DeskCriterion(String id, LocalizedText title, List<LocalizedText> anchors) implements Serializable {

    static DeskCriterion of(Criterion criterion) {
        return new DeskCriterion(
                criterion.id(),
                criterion.title(),
                List.copyOf(criterion.anchors().values()));
    }
}
