package org.callworthy.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.NewIncident;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidencePanelTest extends CommitteePages {

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    Incidents incidents;

    @Autowired
    DSLContext db;

    private AttemptId attempt;

    @BeforeEach
    void whatHappenedInAnExam() {
        Assignment exam = assignments.of(caseId).stream()
                .filter(each -> each.component().equals("exam"))
                .findFirst()
                .orElseThrow();
        attempt = attempts.of(exam.id()).orElseThrow().id();
        score(exam);
        incidents.note(
                attempt,
                List.of(
                        new NewIncident(IncidentKind.OTHER_DEVICE, "", null),
                        new NewIncident(IncidentKind.LATE_ANSWERS, "3", null)));
    }

    @Test
    void allThatHappenedIsSaidInWords() {
        assertThat(text(open()))
                .contains("other device", "late answers (questions: 3)", "They do not count")
                .doesNotContain("!certification.");
        UI.getCurrent().setLocale(Languages.CHINESE);
        assertThat(text(open())).contains("更换设备", "迟到的答案（3 题）").doesNotContain("!certification.");
    }

    @Test
    void whetherWhatCameLateCountsIsSaidWithTheReason() {
        db.execute(
                "insert into delivery_late_decision (id, attempt_id, counts, reason, decided_at) values (?, ?, true, ?, ?)",
                Ids.next(),
                attempt.value(),
                "Fire alarm",
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(text(open())).contains("late answers count", "Fire alarm");
    }

    private CaseView open() {
        return navigate("committee/" + caseId, CaseView.class);
    }

    private void score(Assignment of) {
        db.execute(
                "insert into scoring_result (id, case_id, assignment_id, attempt_id, scheme_version_id, component, kind,"
                        + " attempt_no, gained, attainable, critical_failed, computed_at)"
                        + " select ?, id, ?, ?, scheme_version_id, 'exam', 'EXAM', ?, 60, 100, false, ?"
                        + " from delivery_case where id = ?",
                Ids.next(),
                of.id().value(),
                attempt.value(),
                of.attemptNo(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                caseId.value());
    }
}
