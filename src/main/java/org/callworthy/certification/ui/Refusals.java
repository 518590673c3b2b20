package org.callworthy.certification.ui;

import com.vaadin.flow.component.Component;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Tally;
import org.callworthy.certification.VoteOutcome;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;

/** Says what came of a vote. */
final class Refusals {

    private Refusals() {}

    static void show(Component on, VoteOutcome outcome) {
        switch (outcome) {
            case VoteOutcome.Counted(Tally.Reached reached) ->
                Notify.done(on.getTranslation("certification.vote.decided." + reached.outcome()));
            case VoteOutcome.Counted counted -> Notify.done(on.getTranslation("certification.vote.counted"));
            case VoteOutcome.Involved involved ->
                Notify.refused(on.getTranslation("certification.barrier.TRAINED_OR_RATED"));
            case VoteOutcome.OwnCase own -> Notify.refused(on.getTranslation("certification.barrier.OWN_CASE"));
            case VoteOutcome.AlreadyVoted voted -> Notify.refused(on.getTranslation("certification.vote.already"));
            case VoteOutcome.LookAgain changed -> Notify.refused(on.getTranslation("certification.vote.look-again"));
            case VoteOutcome.NotOpen(CaseState state)
            when state == CaseState.EXAMINATION -> Notify.refused(on.getTranslation("certification.vote.taken-back"));
            case VoteOutcome.NotOpen closed -> Notify.refused(on.getTranslation("certification.vote.not-open"));
            case VoteOutcome.UnknownPart part ->
                Notify.refused(on.getTranslation("certification.vote.unknown-part", part.part()));
            case VoteOutcome.NoAttemptLeft none ->
                Notify.refused(on.getTranslation("certification.vote.no-attempt", none.attempts()));
            case VoteOutcome.ResitOpen open -> Notify.refused(on.getTranslation("certification.vote.resit-open"));
            case VoteOutcome.DueTooSoon soon ->
                Notify.refused(on.getTranslation("certification.vote.due-too-soon", Formats.date(soon.from())));
        }
    }
}
