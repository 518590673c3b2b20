package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.callworthy.account.Role;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Decisions;
import org.callworthy.certification.Dossier;
import org.callworthy.certification.DossierOutcome;
import org.callworthy.certification.Dossiers;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.certification.Reviews;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;

/** All evidence of one case, the votes, and the member's own. */
@Route("committee")
@RolesAllowed(Role.Names.COMMITTEE)
class CaseView extends Page implements HasUrlParameter<String> {

    private final transient Dossiers dossiers;
    private final transient Decisions decisions;
    private final transient Reviews reviews;
    private final transient EvidenceFiles files;

    CaseView(Dossiers dossiers, Decisions decisions, Reviews reviews, EvidenceFiles files) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.reviews = reviews;
        this.files = files;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        show(id(parameter));
    }

    private void show(CaseId id) {
        show(dossiers.open(id).orElseThrow(NotFoundException::new), null);
    }

    /** @param written a ballot that was not taken; null when there is none */
    private void show(DossierOutcome opened, @Nullable BallotForm written) {
        clearContent();
        switch (opened) {
            case DossierOutcome.KeptAway away -> {
                title(getTranslation("certification.kept-away"));
                add(new Empty(
                        VaadinIcon.HAND,
                        getTranslation("certification.kept-away.next"),
                        getTranslation("certification.barrier." + away.barrier())));
            }
            case Dossier dossier -> show(dossier, written);
        }
    }

    private void show(Dossier dossier, @Nullable BallotForm written) {
        title(dossier.candidate());
        lead(getTranslation(
                "certification.case.lead",
                getTranslation("common.track." + dossier.on().track()),
                dossier.level().in(getLocale()),
                getTranslation("certification.state." + dossier.on().state()),
                dossier.on().round()));
        add(new EvidencePanel(dossier));
        if (!dossier.nonconformities().isEmpty()) {
            add(new ConditionsPanel(
                    dossier, reviews, files, () -> show(dossier.on().id())));
        }
        add(new VotesPanel(dossier));
        if (dossier.on().state() == CaseState.DECISION && !dossier.voted()) {
            add(form(dossier, written));
        } else if (dossier.split() && dossier.voted()) {
            add(new Paragraph(getTranslation("certification.split.next")), voteAgain(dossier));
        }
    }

    private BallotForm form(Dossier dossier, @Nullable BallotForm written) {
        if (written == null) {
            return new BallotForm(dossier, this::vote);
        }
        written.lookAgain(dossier);
        return written;
    }

    /** Nothing that was written is lost when the vote is refused; what is being examined again has no page meanwhile. */
    private void vote(BallotForm form) {
        CertificationCase on = form.on();
        Refusals.show(this, decisions.vote(on.id(), on.round(), form.ballot()));
        dossiers.open(on.id()).ifPresent(now -> show(now, form));
    }

    private Button voteAgain(Dossier dossier) {
        CertificationCase on = dossier.on();
        return new Button(getTranslation("certification.vote.again"), click -> {
            decisions.voteAgain(on.id(), on.round());
            show(on.id());
        });
    }

    private static CaseId id(String parameter) {
        try {
            return CaseId.parse(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
