package org.callworthy.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Agreement;

/**
 * What a candidate learns before any clocked attempt.
 *
 * @param title of the component
 * @param attempts how many the scheme allows
 * @param toAccept agreements that have not been accepted yet
 * @param appointment where it is sat, if it is on an exam day
 * @param language the one that was chosen when they were
 */
public record Briefing(
        Assignment assignment,
        LocalizedText title,
        LocalizedText scheme,
        LocalizedText level,
        int attempts,
        List<Agreement> toAccept,
        Phase phase,
        Optional<Appointment> appointment,
        Optional<Locale> language) {

    public enum Phase {
        NOT_YET,
        READY,
        UNDER_WAY,
        /** The window ran out before a start. */
        MISSED,
        OVER
    }

    public Briefing {
        toAccept = List.copyOf(toAccept);
    }
}
