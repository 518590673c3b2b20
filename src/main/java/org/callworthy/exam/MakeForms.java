package org.callworthy.exam;

import java.io.Serializable;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.FormLimits;

/**
 * What forms are asked for.
 *
 * @param overlap the most items that two of them may share, anchors apart
 * @param mostUses the most of them that an item may be in, anchors apart
 */
public record MakeForms(ExamRef exam, int forms, int overlap, int mostUses) implements Serializable {

    public static final int MOST_FORMS = 50;
    public static final int MOST_OVERLAP = 200;

    public MakeForms {
        if (forms < 1 || forms > MOST_FORMS || overlap < 0 || overlap > MOST_OVERLAP || mostUses < 1) {
            throw new IllegalArgumentException(forms + " forms, overlap " + overlap + ", uses " + mostUses);
        }
        mostUses = Math.min(mostUses, forms);
    }

    /** No looser than the scheme allows, and never so loose that two forms could be the same. */
    MakeForms within(ExamComponent of) {
        FormLimits limits = of.limits();
        int different = Math.max(0, of.items() - limits.anchors().orElse(0) - 1);
        return new MakeForms(
                exam,
                forms,
                Math.min(Math.min(overlap, different), limits.overlap().orElse(overlap)),
                Math.min(mostUses, limits.mostUses().orElse(mostUses)));
    }
}
