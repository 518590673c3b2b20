package org.callworthy.home;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.account.People;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditVerifier;
import org.callworthy.audit.Verdict;
import org.callworthy.common.Languages;
import org.callworthy.delivery.NodeClock;
import org.callworthy.home.StatusCheck.State;
import org.callworthy.home.StatusCheck.What;
import org.callworthy.rating.RatingAdministration;
import org.callworthy.roleplay.ScenarioState;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.speech.Speech;
import org.springframework.stereotype.Service;

/** Looks at what an administrator watches. That it answers at all says that the database does. */
@Service
@RolesAllowed(Role.Names.ADMIN)
class StatusReport {

    private final AuditVerifier audit;
    private final People people;
    private final Speech speech;
    private final Scenarios scenarios;
    private final RatingAdministration ratings;
    private final NodeClock nodeClock;

    StatusReport(
            AuditVerifier audit,
            People people,
            Speech speech,
            Scenarios scenarios,
            RatingAdministration ratings,
            NodeClock nodeClock) {
        this.nodeClock = nodeClock;
        this.audit = audit;
        this.people = people;
        this.speech = speech;
        this.scenarios = scenarios;
        this.ratings = ratings;
    }

    List<StatusCheck> checks() {
        long drafts = scenarios.all().stream()
                .filter(scenario -> scenario.state() == ScenarioState.DRAFT)
                .count();
        int unrated = ratings.waiting().size();
        return List.of(
                new StatusCheck(What.DATABASE, State.WELL, 0),
                clock(nodeClock.ahead()),
                audit(),
                people(),
                StatusCheck.of(
                        What.ENGLISH_VOICE, speech.voiceFor(Languages.ENGLISH).isPresent(), State.BROKEN, 0),
                StatusCheck.of(
                        What.CHINESE_VOICE, speech.voiceFor(Languages.CHINESE).isPresent(), State.LOOK, 0),
                StatusCheck.of(What.SCENARIOS, drafts == 0, State.LOOK, drafts),
                StatusCheck.of(What.RATERS, unrated == 0, State.LOOK, unrated));
    }

    /** Without them no certification is opened, or none decided. */
    private StatusCheck people() {
        boolean there = Stream.of(Role.TRAINING, Role.COMMITTEE)
                .noneMatch(role -> people.withRole(role).isEmpty());
        return StatusCheck.of(What.PEOPLE, there, State.LOOK, 0);
    }

    private static StatusCheck clock(Duration ahead) {
        return StatusCheck.of(
                What.CLOCK, ahead.isZero(), State.BROKEN, ahead.abs().toSeconds());
    }

    private StatusCheck audit() {
        try {
            return switch (audit.verify()) {
                case Verdict.Intact intact -> new StatusCheck(What.AUDIT, State.WELL, intact.links());
                case Verdict.Broken broken -> new StatusCheck(What.AUDIT, State.BROKEN, broken.link());
            };
        } catch (IOException checkpointsUnreadable) {
            return new StatusCheck(What.AUDIT, State.LOOK, 0);
        }
    }
}
