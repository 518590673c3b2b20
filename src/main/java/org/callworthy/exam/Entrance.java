package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Briefing;
import org.callworthy.delivery.Briefings;
import org.callworthy.scheme.ExamComponent;
import org.springframework.stereotype.Service;

/** What a candidate learns and accepts before an exam. Each sees their own only. */
@Service
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class Entrance {

    private final Briefings briefings;

    Entrance(Briefings briefings) {
        this.briefings = briefings;
    }

    /** Empty if there is no such exam or it is somebody else's. */
    public Optional<ExamBriefing> find(AssignmentId id) {
        return briefings.find(id, AssignmentKind.EXAM).map(this::briefing);
    }

    /** Accepts what the scheme asks for, as read in a language; in this language the exam will be held. */
    public void acceptAll(AssignmentId id, Locale language) {
        briefings.acceptAll(id, AssignmentKind.EXAM, language);
    }

    private ExamBriefing briefing(Briefing attempt) {
        ExamComponent exam = (ExamComponent) briefings.component(attempt.assignment());
        return new ExamBriefing(attempt, exam.items());
    }
}
