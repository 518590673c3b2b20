package org.callworthy.exam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Assignment;
import org.callworthy.scheme.Agreement;

/**
 * What there is to know before an exam.
 *
 * @param attempts how many the scheme allows
 * @param toAccept agreements that have not been accepted yet
 * @param language the one that was chosen when they were
 */
public record ExamBriefing(
        Assignment assignment,
        LocalizedText title,
        LocalizedText scheme,
        LocalizedText level,
        int items,
        int attempts,
        List<Agreement> toAccept,
        Standing standing,
        Optional<Locale> language) {

    public enum Standing {
        READY,
        UNDER_WAY,
        NOT_YET,
        MISSED,
        OVER
    }

    public ExamBriefing {
        toAccept = List.copyOf(toAccept);
    }
}
