package org.callworthy.roleplay.ui;

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
import org.callworthy.roleplay.RolePlayBriefing;
import org.callworthy.roleplay.RolePlayEntrance;

/** Before the call: how it goes, what to accept, in which language; then over to the call page. */
@Route("role-play")
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class RolePlayView extends Page implements HasUrlParameter<String> {

    /** The assignment goes in the fragment, which no server or log sees; never a token. */
    static final String CALL = "player/call.html#assignment=";

    private static final List<String> INSTRUCTIONS = List.of("place", "check", "story", "call", "saved", "incidents");

    private final transient RolePlayEntrance entrance;

    RolePlayView(RolePlayEntrance entrance) {
        this.entrance = entrance;
        spacious();
    }

    @Override
    public void setParameter(BeforeEvent event, String assignment) {
        RolePlayBriefing rolePlay;
        try {
            rolePlay = entrance.find(AssignmentId.parse(assignment)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        show(rolePlay);
    }

    private void show(RolePlayBriefing rolePlay) {
        Briefing attempt = rolePlay.attempt();
        Assignment assignment = attempt.assignment();
        clearContent();
        title(attempt.title().in(getLocale()));
        lead(attempt.scheme().in(getLocale()));
        attempt.appointment()
                .filter(on -> attempt.phase() == Phase.READY || attempt.phase() == Phase.NOT_YET)
                .ifPresent(on -> add(new AppointmentCard(on, attempt.phase() == Phase.READY)));
        switch (attempt.phase()) {
            case READY -> ready(attempt);
            case UNDER_WAY -> underWay(rolePlay);
            case NOT_YET -> nothing(VaadinIcon.CLOCK, "NOT_YET", Formats.dateTime(assignment.opensAt()));
            case MISSED -> nothing(VaadinIcon.CLOCK, "MISSED", Formats.dateTime(assignment.closesAt()));
            case OVER -> nothing(VaadinIcon.CHECK_CIRCLE, rolePlay.part().isPresent() ? "HANDED_IN" : "OVER", "");
        }
    }

    private void ready(Briefing attempt) {
        AssignmentId id = attempt.assignment().id();
        StartForm form = new StartForm(
                attempt.language(),
                getTranslation(
                        "roleplay.briefing.start.hint", attempt.assignment().minutes()),
                getTranslation("roleplay.briefing.start"),
                language -> {
                    entrance.acceptAll(id, language);
                    go(id);
                });
        attempt.toAccept().forEach(agreement -> form.agreement(agreement.title(), agreement.text()));
        add(
                facts(attempt),
                new AliasNote(getTranslation("roleplay.briefing.alias"), getTranslation("roleplay.briefing.alias.why")),
                new H2(getTranslation("roleplay.briefing.how")),
                instructions(),
                form);
    }

    private void underWay(RolePlayBriefing rolePlay) {
        AssignmentId id = rolePlay.attempt().assignment().id();
        add(
                facts(rolePlay.attempt()),
                new Paragraph(getTranslation("roleplay.briefing.UNDER_WAY")),
                new GoButton(getTranslation("roleplay.briefing.go-on"), () -> go(id)));
        rolePlay.part().ifPresent(part -> add(new PartSection(part)));
    }

    private void nothing(VaadinIcon icon, String how, String when) {
        String key = "roleplay.briefing." + how;
        add(new Empty(
                icon,
                getTranslation(key),
                getTranslation(key + ".next", when),
                new Anchor("", getTranslation("common.home"))));
    }

    private static Facts facts(Briefing attempt) {
        return new Facts()
                .level(attempt.level())
                .minutes(attempt.assignment().minutes())
                .attempt(attempt.assignment().attemptNo(), attempt.attempts())
                .startUntil(attempt.assignment().closesAt());
    }

    private UnorderedList instructions() {
        return new UnorderedList(INSTRUCTIONS.stream()
                .map(key -> new ListItem(getTranslation("roleplay.briefing.how." + key)))
                .toArray(ListItem[]::new));
    }

    private void go(AssignmentId id) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(CALL + id));
    }
}
