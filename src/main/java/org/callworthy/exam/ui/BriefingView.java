package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.exam.Entrance;
import org.callworthy.exam.ExamBriefing;
import org.callworthy.exam.ExamBriefing.Standing;

/** Before the exam: how it goes, what to accept, in which language; then over to the player. */
@Route("exam")
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class BriefingView extends Page implements HasUrlParameter<String> {

    /** The assignment goes in the fragment, which no server or log sees; never a token. */
    static final String PLAYER = "player/exam.html#assignment=";

    private static final List<String> INSTRUCTIONS = List.of("order", "saved", "connection", "clock", "incidents");

    private final transient Entrance entrance;
    private List<AgreementCard> agreements = List.of();

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
        clearContent();
        title(exam.title().in(getLocale()));
        lead(exam.scheme().in(getLocale()));
        switch (exam.standing()) {
            case READY -> ready(exam);
            case UNDER_WAY -> underWay(exam);
            case NOT_YET -> nothing(exam, Formats.dateTime(exam.assignment().opensAt()));
            case MISSED -> nothing(exam, Formats.dateTime(exam.assignment().closesAt()));
            case OVER -> nothing(exam, "");
        }
    }

    private void ready(ExamBriefing exam) {
        add(new Facts(exam), new H2(getTranslation("exam.briefing.how")), instructions());
        Button start = goButton("exam.briefing.start");
        RadioButtonGroup<Locale> language = languages(exam);
        agreements = exam.toAccept().stream()
                .map(agreement -> new AgreementCard(agreement, () -> start.setEnabled(allAccepted())))
                .toList();
        add(language);
        if (!agreements.isEmpty()) {
            add(new H2(getTranslation("exam.briefing.agreements")));
            agreements.forEach(this::add);
        }
        language.addValueChangeListener(change -> agreements.forEach(card -> card.show(change.getValue())));
        agreements.forEach(card -> card.show(language.getValue()));
        start.setEnabled(allAccepted());
        start.addClickListener(click -> {
            entrance.acceptAll(exam.assignment().id(), language.getValue());
            go(exam);
        });
        Paragraph hint = new Paragraph(
                getTranslation("exam.briefing.start.hint", exam.assignment().minutes()));
        hint.addClassName("soft");
        add(hint, start);
    }

    private void underWay(ExamBriefing exam) {
        Button goOn = goButton("exam.briefing.go-on");
        goOn.addClickListener(click -> go(exam));
        add(new Facts(exam), new Paragraph(getTranslation("exam.briefing.UNDER_WAY")), goOn);
    }

    private void nothing(ExamBriefing exam, String when) {
        String key = "exam.briefing." + exam.standing().name();
        add(new Empty(
                exam.standing() == Standing.OVER ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOCK,
                getTranslation(key),
                getTranslation(key + ".next", when),
                new Anchor("", getTranslation("exam.briefing.home"))));
    }

    private UnorderedList instructions() {
        return new UnorderedList(INSTRUCTIONS.stream()
                .map(key -> new ListItem(getTranslation("exam.briefing.how." + key)))
                .toArray(ListItem[]::new));
    }

    /** Once agreements are accepted the exam is held in their language. */
    private RadioButtonGroup<Locale> languages(ExamBriefing exam) {
        RadioButtonGroup<Locale> languages = new RadioButtonGroup<>(getTranslation("exam.briefing.language"));
        languages.setItems(Languages.ALL);
        languages.setItemLabelGenerator(locale -> getTranslation("exam.language." + locale.toLanguageTag()));
        languages.setValue(exam.language().orElse(Languages.serving(getLocale())));
        languages.setReadOnly(exam.toAccept().isEmpty());
        return languages;
    }

    private Button goButton(String key) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        button.addClassName("exam-go");
        button.setDisableOnClick(true);
        return button;
    }

    private void go(ExamBriefing exam) {
        getUI().ifPresent(ui ->
                ui.getPage().setLocation(PLAYER + exam.assignment().id()));
    }

    private boolean allAccepted() {
        return agreements.stream().allMatch(AgreementCard::isAccepted);
    }

    /** For tests. */
    Stream<AgreementCard> agreements() {
        return agreements.stream();
    }
}
