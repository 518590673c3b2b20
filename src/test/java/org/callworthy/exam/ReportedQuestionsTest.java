package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemFilter;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.ItemReport;
import org.callworthy.bank.ItemRow;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Items;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.NewIncident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
class ReportedQuestionsTest {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    Sittings sittings;

    @Autowired
    ItemNotes notes;

    @Autowired
    Bank bank;

    @Autowired
    Items items;

    @Autowired
    WornItems worn;

    @Test
    void whatACandidateReportsComesToTheAuthorsWithoutAName() {
        Bearer bearer = candidates.start(candidates.ready());
        ItemVersionId item = candidates.items(bearer).getFirst().face().id();
        String words = "Two options say the same [really], " + Ids.text(Ids.next());
        sittings.note(bearer, List.of(report("1: " + words + " [" + item + "]")));
        ItemVersion version = bank.version(item);
        assertThat(reports(version.itemKey()))
                .filteredOn(report -> report.words().equals(words))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.version()).isEqualTo(version.number());
                    assertThat(report.answer()).isNull();
                });
    }

    @Test
    void aReportOnWhatTheSittingDoesNotHaveReachesNobody() {
        Bearer bearer = candidates.start(candidates.ready());
        String words = "Not mine, " + Ids.text(Ids.next());
        sittings.note(
                bearer,
                List.of(
                        report("1: " + words + " [" + new ItemVersionId(Ids.next()) + "]"),
                        report("1: " + words),
                        new NewIncident(IncidentKind.FOCUS_LOST, "1: " + words + " [x]", null)));
        assertThat(ActAs.system(() -> notes.openReports()))
                .extracting(ItemReport::words)
                .doesNotContain(words);
    }

    @Test
    void aReportThatIsSentAgainComesOnce() {
        Bearer bearer = candidates.start(candidates.ready());
        ItemVersionId item = candidates.items(bearer).getFirst().face().id();
        String words = "No option is right, " + Ids.text(Ids.next());
        NewIncident report = new NewIncident(
                IncidentKind.QUESTION_REPORTED,
                "1: " + words + " [" + item + "]",
                Instant.parse("2026-03-02T09:00:00Z"));
        sittings.note(bearer, List.of(report));
        sittings.note(bearer, List.of(report));
        assertThat(reports(bank.version(item).itemKey()))
                .extracting(ItemReport::words)
                .containsOnlyOnce(words);
    }

    @Test
    void howOftenItemsWereShownIsToldToTheirBank() {
        worn.count();
        Map<String, Integer> before = shown();
        Bearer bearer = candidates.start(candidates.ready());
        ItemVersion item =
                bank.version(candidates.items(bearer).getFirst().face().id());
        worn.count();
        assertThat(shown()).containsEntry(item.itemKey(), before.getOrDefault(item.itemKey(), 0) + 1);
        assertThat(bank.approved("agent-foundation")).as("no limit is set").contains(item);
    }

    private Map<String, Integer> shown() {
        return ActAs.system(() -> items.page(ItemFilter.all("agent-foundation"), 0, 1000)).stream()
                .collect(Collectors.toMap(ItemRow::itemKey, ItemRow::shown));
    }

    private List<ItemReport> reports(String item) {
        Supplier<List<ItemReport>> all = () -> notes.reports(item);
        return ActAs.system(all);
    }

    private static NewIncident report(String detail) {
        return new NewIncident(IncidentKind.QUESTION_REPORTED, detail, null);
    }
}
