package org.callworthy.demo;

import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.exam.Blueprints;
import org.callworthy.exam.ExamOffer;
import org.callworthy.exam.ExamRef;
import org.callworthy.exam.FormSetOutcome;
import org.callworthy.exam.FormSets;
import org.callworthy.exam.MakeForms;
import org.callworthy.exam.MakeOutcome;

/** The author's forms of the agents' first exam, which are parallel: whoever sits it from then on gets one of them. */
@OnlyInDemo
class ParallelForms {

    private static final int FORMS = 3;

    private final Blueprints blueprints;
    private final FormSets sets;

    ParallelForms(Blueprints blueprints, FormSets sets) {
        this.blueprints = blueprints;
        this.sets = sets;
    }

    void prepare() {
        MakeOutcome outcome = sets.make(new MakeForms(exam(), FORMS, MakeForms.MOST_OVERLAP, FORMS));
        if (!(outcome instanceof MakeOutcome.Made(var set)) || sets.activate(set, 1) != FormSetOutcome.DONE) {
            throw new IllegalStateException("No parallel forms: " + outcome);
        }
    }

    private ExamRef exam() {
        return blueprints.offered().stream()
                .filter(offer -> offer.track() == Track.AGENT && offer.exam().level() == Level.I)
                .map(ExamOffer::exam)
                .findFirst()
                .orElseThrow();
    }
}
