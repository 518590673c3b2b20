package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.ItemReport;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
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
    void howOftenItemsWereShownIsToldToTheirBank() {
        Bearer bearer = candidates.start(candidates.ready());
        worn.count();
        ItemVersion shown =
                bank.version(candidates.items(bearer).getFirst().face().id());
        assertThat(bank.approved("agent-foundation")).as("no limit is set").contains(shown);
    }

    private List<ItemReport> reports(String item) {
        Supplier<List<ItemReport>> all = () -> notes.reports(item);
        return ActAs.system(all);
    }

    private static NewIncident report(String detail) {
        return new NewIncident(IncidentKind.QUESTION_REPORTED, detail, null);
    }
}
