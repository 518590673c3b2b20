package org.callworthy.scheme;

import java.util.List;
import org.callworthy.common.LocalizedText;

/** A timed exam of items drawn from a bank by a blueprint. */
public record ExamComponent(
        String id,
        LocalizedText title,
        int weight,
        int attempts,
        int waitingDays,
        int minutes,
        String bank,
        List<BlueprintCell> blueprint,
        FormLimits limits)
        implements Component {

    public ExamComponent {
        blueprint = List.copyOf(blueprint);
    }

    public ExamComponent(
            String id,
            LocalizedText title,
            int weight,
            int attempts,
            int waitingDays,
            int minutes,
            String bank,
            List<BlueprintCell> blueprint) {
        this(id, title, weight, attempts, waitingDays, minutes, bank, blueprint, FormLimits.NONE);
    }

    public int items() {
        return blueprint.stream().mapToInt(BlueprintCell::items).sum();
    }

    public int items(String competency) {
        return blueprint.stream()
                .filter(cell -> cell.competency().equals(competency))
                .mapToInt(BlueprintCell::items)
                .sum();
    }
}
