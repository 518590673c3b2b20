package org.callworthy.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callworthy.common.Level;
import org.callworthy.scheme.Prerequisites;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings on a day.
 *
 * @param employedOn null where it is not known: then no service counts
 * @param held levels of the track with a valid certification
 */
record Background(LocalDate today, @Nullable LocalDate employedOn, BigDecimal trainingHours, Set<Level> held) {

    /** What the scheme asks for and is not there; whole months of service count. */
    List<Prerequisite> missing(Prerequisites asked) {
        List<Prerequisite> missing = new ArrayList<>();
        asked.level()
                .filter(level -> !held.contains(level))
                .ifPresent(level -> missing.add(new Prerequisite.LowerLevel(level)));
        if (monthsOfService() < asked.monthsOfService()) {
            missing.add(new Prerequisite.Service(monthsOfService(), asked.monthsOfService()));
        }
        if (trainingHours.compareTo(BigDecimal.valueOf(asked.trainingHours())) < 0) {
            missing.add(new Prerequisite.Training(trainingHours, asked.trainingHours()));
        }
        return missing;
    }

    private int monthsOfService() {
        return employedOn == null ? 0 : Math.max(0, (int) ChronoUnit.MONTHS.between(employedOn, today));
    }
}
