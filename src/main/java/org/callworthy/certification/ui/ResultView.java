package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.CaseResults;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Certification;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.certification.LevelStanding;
import org.callworthy.certification.Nonconformities;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Status;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.CaseId;
import org.callworthy.scoring.ui.ResultPanel;

/** A candidate's own case: before the decision what is waiting, after it how it came about and what to do next. */
@Route("results")
@PermitAll
class ResultView extends Page implements HasUrlParameter<String> {

    private final transient CaseResults results;
    private final transient Nonconformities nonconformities;
    private final transient EvidenceFiles files;
    private final transient OwnCaseDesk desk;

    ResultView(CaseResults results, Nonconformities nonconformities, EvidenceFiles files, OwnCaseDesk desk) {
        this.results = results;
        this.nonconformities = nonconformities;
        this.files = files;
        this.desk = desk;
        spacious();
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(CaseId.parse(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(CaseId id) {
        clearContent();
        CaseResult result = results.mine(id).orElseThrow(NotFoundException::new);
        CaseState state = result.on().state();
        title(getTranslation(
                result.profile() == null && state != CaseState.WITHDRAWN
                        ? "certification.result.title"
                        : "certification.result." + state));
        lead(getTranslation("common.track." + result.on().track()) + " · "
                + result.level().in(getLocale()));
        if (state == CaseState.EXAMINATION) {
            waiting(result);
        } else if (state == CaseState.DECISION) {
            add(new Paragraph(getTranslation(
                    result.undecided() ? "certification.result.committee" : "certification.result.confirming")));
        }
        decided(result);
        add(new ConsentSection(result, desk, () -> show(id)));
    }

    private void waiting(CaseResult result) {
        add(new H2(getTranslation("certification.result.waiting")));
        add(new Paragraph(getTranslation("certification.result.waiting.lead")));
        UnorderedList list = new UnorderedList();
        result.parts().forEach(part -> list.add(new ListItem(line(part))));
        add(list);
    }

    private String line(LevelStanding.Part part) {
        return part.title().in(getLocale()) + ": "
                + getTranslation(
                        "certification.result.part." + part.assignment().state(),
                        Formats.dateTime(part.assignment().closesAt()));
    }

    private void decided(CaseResult result) {
        Certification held = result.certification();
        Status status = result.status();
        if (held != null && status != null) {
            add(new Paragraph(
                    status == Status.VALID
                            ? getTranslation(
                                    "certification.result.valid",
                                    Formats.date(held.validFrom()),
                                    Formats.date(held.validUntil()))
                            : getTranslation(
                                    "certification.status.changed", getTranslation("certification.status." + status))));
            Anchor certificate =
                    new Anchor("certificates/" + held.id(), getTranslation("certification.result.certificate"));
            certificate.setRouterIgnore(true);
            add(certificate);
        }
        if (result.on().state() == CaseState.CONDITIONAL) {
            add(new H2(getTranslation("certification.result.conditions")));
            result.conditions().stream()
                    .filter(each -> each.state() != NonconformityState.LAPSED)
                    .forEach(each -> add(new ConditionCard(
                            each,
                            result.stages().get(each.id()),
                            nonconformities,
                            files,
                            () -> show(result.on().id()))));
        }
        if (!result.reasons().isEmpty()) {
            add(new H2(getTranslation("certification.result.reasons")));
            result.reasons().forEach(reason -> add(new Paragraph(reason)));
        }
        if (result.profile() != null) {
            add(new H2(getTranslation("certification.result.scores")), new ResultPanel(result.profile()));
        }
    }
}
