package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Objects;
import org.callworthy.account.PersonId;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.SoundPlayer;
import org.callworthy.roleplay.Line;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.LineAudioId;
import org.callworthy.roleplay.LineKey;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.speech.DeliveryMeasures;
import org.jspecify.annotations.Nullable;

/** A line in one language: what is said, how it sounds, who found it intelligible, and what else can be done with it. */
class LinePanel extends Div {

    private static final String STAY = "this.focus({ preventScroll: true })";

    private final transient LineDesk desk;
    private final LineKey key;
    private final SerializableRunnable changed;
    private final Div head = new Div();
    private final Div player = new Div();
    private final Paragraph facts = new Paragraph();
    private final Paragraph decision = new Paragraph();
    private final Paragraph earlier = new Paragraph();
    private final Button approve;
    private final Button reject;
    private final ReplaceTools replace;
    private @Nullable LineAudio audio;

    LinePanel(
            LineDesk desk,
            ScenarioId scenario,
            Line line,
            SerializableConsumer<LinePanel> taken,
            SerializableRunnable changed) {
        this.desk = desk;
        this.key = line.key();
        this.changed = changed;
        addClassName("roleplay-line");
        Paragraph text = new Paragraph(line.text());
        text.getElement().setAttribute("lang", key.language().toLanguageTag());
        text.addClassName("roleplay-line-text");
        head.addClassName("roleplay-line-head");
        facts.addClassNames("soft", "figures");
        decision.addClassName("soft");
        approve = new Button(getTranslation("roleplay.line.approve"), click -> approveAndStay());
        reject = new Button(getTranslation("roleplay.line.reject"), click -> rejectAndStay());
        approve.addThemeVariants(ButtonVariant.SMALL);
        reject.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        replace = new ReplaceTools(desk, scenario, key, changed);
        Div tools = new Div(approve, reject, replace);
        tools.addClassName("roleplay-line-tools");
        earlier.addClassName("warn");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name());
        add(head, text, player, facts, decision, earlier, tools);
        addClickListener(click -> taken.accept(this));
    }

    private String name() {
        return key.step() + " · "
                + getTranslation("common.language." + key.language().toLanguageTag());
    }

    LineKey key() {
        return key;
    }

    boolean isUndecided() {
        return audio == null || !audio.approved();
    }

    void show(Line line, Map<PersonId, String> names) {
        boolean other = audio == null
                || line.audio() == null
                || !audio.id().equals(line.audio().id());
        audio = line.audio();
        head.removeAll();
        head.add(
                new Span(getTranslation("common.language." + key.language().toLanguageTag())),
                Badges.line(this, audio));
        approve.setVisible(audio != null && !audio.approved());
        reject.setVisible(audio != null && !audio.approved() && !audio.rejected());
        decision.setText(audio == null ? "" : decision(audio, names));
        decision.setVisible(!decision.getText().isEmpty());
        earlier.setText(line.heardUntilThen() ? getTranslation("roleplay.line.earlier") : "");
        earlier.setVisible(line.heardUntilThen());
        if (other) {
            player.removeAll();
            facts.setText(audio == null ? getTranslation("roleplay.line.no-voice") : facts(audio));
            if (audio != null) {
                LineAudioId id = audio.id();
                player.add(new SoundPlayer(
                        getTranslation("roleplay.line.play", key.step()),
                        "audio/wav",
                        () -> desk.lines().sound(id)));
            }
        }
    }

    private String facts(LineAudio of) {
        return getTranslation(
                "roleplay.line.facts",
                getTranslation("roleplay.line.origin." + of.origin(), of.voice()),
                Formats.length(of.milliseconds()));
    }

    private String decision(LineAudio of, Map<PersonId, String> names) {
        if (of.approvedAt() != null) {
            return getTranslation(
                    "roleplay.line.approved", name(of.approvedBy(), names), Formats.dateTime(of.approvedAt()));
        }
        return of.rejectedAt() == null
                ? ""
                : getTranslation(
                        "roleplay.line.rejected", name(of.rejectedBy(), names), Formats.dateTime(of.rejectedAt()));
    }

    private String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? "–" : Objects.requireNonNullElse(names.get(person), "–");
    }

    /** What is in hand is measured, and may be replaced. */
    void setInHand(boolean now) {
        setClassName("roleplay-line-in-hand", now);
        replace.setVisible(now);
        if (now && audio != null) {
            DeliveryMeasures measures = desk.measures().of(audio.id());
            facts.setText(facts(audio)
                    + " · "
                    + getTranslation("roleplay.line.measured", Math.round(measures.pitch()), measures.tempo()));
        }
    }

    void play() {
        player.getChildren().forEach(sound -> ((SoundPlayer) sound).toggle());
    }

    void approve() {
        if (audio != null && !audio.approved()) {
            desk.lines().approve(audio.id());
            Notify.done(getTranslation("roleplay.line.approved.done"));
            changed.run();
        }
    }

    /** The button that had the focus goes: the line keeps it, and keys work on. */
    private void approveAndStay() {
        approve();
        getElement().executeJs(STAY);
    }

    private void rejectAndStay() {
        reject();
        getElement().executeJs(STAY);
    }

    void reject() {
        if (audio != null && !audio.approved() && !audio.rejected()) {
            desk.lines().reject(audio.id());
            Notify.done(getTranslation("roleplay.line.rejected.done"));
            changed.run();
        }
    }
}
