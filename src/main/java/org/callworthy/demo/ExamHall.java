package org.callworthy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersion;
import org.callworthy.common.Level;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Bearer;
import org.callworthy.exam.NewAnswer;
import org.callworthy.exam.OpenOutcome;
import org.callworthy.exam.SaveOutcome;
import org.callworthy.exam.Sittings;
import org.callworthy.exam.SubmitOutcome;
import org.callworthy.exam.ViewOutcome;

/** Where candidates sit their exams: each item answered once, in its place, as fast as people are. */
@OnlyInDemo
class ExamHall {

    private final Sittings sittings;
    private final Bank bank;
    private final Enrolment enrolment;
    private final Hiring hiring;
    private final WorkingClock clock;

    ExamHall(Sittings sittings, Bank bank, Enrolment enrolment, Hiring hiring, WorkingClock clock) {
        this.sittings = sittings;
        this.bank = bank;
        this.enrolment = enrolment;
        this.hiring = hiring;
        this.clock = clock;
    }

    /** Sits the exam, and hands it in when the time that it took has passed. */
    void sit(Candidacy candidacy, Timeline timeline) {
        Assignment exam = enrolment.waiting(candidacy, AssignmentKind.EXAM);
        OpenOutcome opened =
                hiring.as(candidacy.who.username(), () -> sittings.open(exam.id(), candidacy.who.language()));
        if (!(opened instanceof OpenOutcome.Opened(var started))) {
            throw new IllegalStateException(candidacy.who.username() + " cannot sit: " + opened);
        }
        Bearer bearer = new Bearer(started.attempt(), started.epoch());
        Instant begun = clock.instant();
        List<NewAnswer> answers = answers(candidacy, bearer, begun);
        if (!(sittings.save(bearer, answers) instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("Answers of " + candidacy.who.username() + " were not saved");
        }
        Duration spent =
                Duration.ofMillis(answers.stream().mapToLong(NewAnswer::spentMs).sum());
        timeline.at(begun.plus(spent), () -> handIn(bearer));
    }

    private void handIn(Bearer bearer) {
        if (!(sittings.submit(bearer) instanceof SubmitOutcome.Closed)) {
            throw new IllegalStateException("A sitting was not closed");
        }
    }

    private List<NewAnswer> answers(Candidacy candidacy, Bearer bearer, Instant begun) {
        if (!(sittings.view(bearer) instanceof ViewOutcome.Open open)) {
            throw new IllegalStateException("A sitting is not open");
        }
        List<ItemVersion> form = bank.versions(
                open.items().stream().map(shown -> shown.face().id()).toList());
        Answering answering = new Answering(skill(candidacy), form, candidacy.luck);
        List<NewAnswer> answers = new ArrayList<>();
        Instant at = begun;
        for (ItemVersion item : form) {
            int spent = spentMs(item, candidacy);
            at = at.plusMillis(spent);
            answers.add(new NewAnswer(item.id(), 1, answering.to(item), spent, false, at));
        }
        return answers;
    }

    private static double skill(Candidacy candidacy) {
        double best = candidacy.way.level() == Level.I ? 0.86 : 0.92;
        return switch (candidacy.way.fate()) {
            case FAIL -> 0.42;
            case RESAT -> 0.98;
            default -> best + candidacy.luck.nextDouble() * (0.99 - best);
        };
    }

    /** Half of the time that the item's author expects, up to all of it. */
    private static int spentMs(ItemVersion item, Candidacy candidacy) {
        return (int) (item.seconds() * 1000 * (0.5 + candidacy.luck.nextDouble() / 2));
    }
}
