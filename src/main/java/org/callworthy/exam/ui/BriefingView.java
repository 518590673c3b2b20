package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.GoButton;
import org.callworthy.common.ui.Page;
import org.callworthy.common.ui.StartForm;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Briefing;
import org.callworthy.delivery.Briefing.Phase;
import org.callworthy.delivery.ui.AppointmentCard;
import org.callworthy.exam.Entrance;
import org.callworthy.exam.ExamBriefing;

/** Before the exam: how it goes, what to accept, in which language; then over to the player. */
@Route("exam")
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class BriefingView extends Page implements HasUrlParameter<String> {

    /** The assignment goes in the fragment, which no server or log sees; never a token. */
    static final String PLAYER = "player/exam.html#assignment=";

    private static final List<String> INSTRUCTIONS = List.of("order", "saved", "connection", "clock", "incidents");

    private final transient Entrance entrance;

    BriefingView(Entrance entrance) {
        this.entrance = entrance;
        spacious();
    }

    @Override
    public void setParameter(BeforeEvent event, String assignment) {
        ExamBriefing exam;
        try {
            exam = entrance.find(AssignmentId.parse(assignment)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        show(exam);
    }

    private void show(ExamBriefing exam) {
        Briefing attempt = exam.attempt();
        clearContent();
        title(attempt.title().in(getLocale()));
        lead(attempt.scheme().in(getLocale()));
        attempt.appointment()
                .filter(on -> attempt.phase() == Phase.READY || attempt.phase() == Phase.NOT_YET)
                .ifPresent(on -> add(new AppointmentCard(on, attempt.phase() == Phase.READY)));
        switch (attempt.phase()) {
            case READY -> ready(exam);
            case UNDER_WAY -> underWay(exam);
            case NOT_YET ->
                nothing(attempt.phase(), Formats.dateTime(attempt.assignment().opensAt()));
            case MISSED ->
                nothing(attempt.phase(), Formats.dateTime(attempt.assignment().closesAt()));
            case OVER -> nothing(attempt.phase(), "");
        }
    }

    private void ready(ExamBriefing exam) {
        Briefing attempt = exam.attempt();
        Assignment assignment = attempt.assignment();
        StartForm form = new StartForm(
                attempt.language(),
                getTranslation("exam.briefing.start.hint", assignment.minutes()),
                getTranslation("exam.briefing.start"),
                language -> {
                    entrance.acceptAll(assignment.id(), language);
                    go(assignment.id());
                });
        attempt.toAccept().forEach(agreement -> form.agreement(agreement.title(), agreement.text()));
        add(facts(exam), new H2(getTranslation("exam.briefing.how")), instructions(), form);
    }

    private void underWay(ExamBriefing exam) {
        AssignmentId id = exam.attempt().assignment().id();
        add(
                facts(exam),
                new Paragraph(getTranslation("exam.briefing.UNDER_WAY")),
                new GoButton(getTranslation("exam.briefing.go-on"), () -> go(id)));
    }

    private void nothing(Phase phase, String when) {
        String key = "exam.briefing." + phase.name();
        add(new Empty(
                phase == Phase.OVER ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOCK,
                getTranslation(key),
                getTranslation(key + ".next", when),
                new Anchor("", getTranslation("common.home"))));
    }

    private static Facts facts(ExamBriefing exam) {
        Facts facts = new Facts().level(exam.attempt().level());
        return facts.fact(facts.getTranslation("exam.briefing.items"), String.valueOf(exam.items()))
                .minutes(exam.attempt().assignment().minutes())
                .attempt(exam.attempt().assignment().attemptNo(), exam.attempt().attempts())
                .startUntil(exam.attempt().assignment().closesAt());
    }

    private UnorderedList instructions() {
        return new UnorderedList(INSTRUCTIONS.stream()
                .map(key -> new ListItem(getTranslation("exam.briefing.how." + key)))
                .toArray(ListItem[]::new));
    }

    private void go(AssignmentId id) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(PLAYER + id));
    }
}
