package org.callworthy.exam;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.bank.Exposures;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.NewIncident;
import org.springframework.stereotype.Component;

/** Brings what candidates report about a question to the authors of its bank; who said it stays with the sitting. */
@Component
class ReportedQuestions {

    /** As the player says it: {@code 3: Two options say the same. [0h1k…]}. */
    private static final Pattern REPORT =
            Pattern.compile("\\d+: (?<words>.*\\S.*) \\[(?<item>[0-9a-z]+)]", Pattern.DOTALL);

    private final Forms forms;
    private final Exposures bank;

    ReportedQuestions(Forms forms, Exposures bank) {
        this.forms = forms;
        this.bank = bank;
    }

    void from(SittingId sitting, List<NewIncident> noticed) {
        noticed.stream()
                .filter(incident -> incident.kind() == IncidentKind.QUESTION_REPORTED)
                .map(incident -> REPORT.matcher(incident.detail()))
                .filter(Matcher::matches)
                .forEach(report -> shown(sitting, report.group("item"))
                        .ifPresent(item -> bank.reported(item, report.group("words"))));
    }

    /** Only an item that the sitting has. */
    private Optional<ItemVersionId> shown(SittingId sitting, String item) {
        return forms.of(sitting).items().stream()
                .map(FormItem::item)
                .filter(id -> id.toString().equals(item))
                .findFirst();
    }
}
