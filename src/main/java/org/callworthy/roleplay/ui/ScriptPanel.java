package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.roleplay.Line;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.LineKey;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioSheet;
import org.callworthy.roleplay.Step;
import org.jspecify.annotations.Nullable;

/** The caller's lines step by step, both languages side by side. One is in hand: keys play it, decide on it, go on. */
class ScriptPanel extends Section {

    /** Keys are dead while somebody types, presses what has the focus, or answers a question. */
    private static final String FREE = "!event.ctrlKey && !event.altKey && !event.metaKey"
            + " && [' ', 'a', 'r', 'n', 'p'].includes(event.key.toLowerCase())"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
            + " && !event.composedPath().some(node => node.matches && node.matches('input, textarea, select, button,"
            + " a[href], audio, summary, vaadin-button, vaadin-details-summary, vaadin-checkbox'))"
            + " && (event.preventDefault(), true)";

    private final transient LineDesk desk;
    private final ScenarioId id;
    private final SerializableConsumer<ScenarioSheet> changed;
    private final List<LinePanel> panels = new ArrayList<>();
    private final Div announcement = new Div();
    private boolean keys = true;
    private int inHand;
    private @Nullable DomListenerRegistration listening;

    ScriptPanel(LineDesk desk, ScenarioSheet sheet, SerializableConsumer<ScenarioSheet> changed) {
        this.desk = desk;
        this.changed = changed;
        id = sheet.version().id();
        addClassName("roleplay-script");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("roleplay.script")), new LineKeys(on -> keys = on), announcement);
        sheet.lines().forEach(line -> panels.add(new LinePanel(desk, id, line, this::take, this::reload)));
        List<Step> steps = sheet.version().scenario().steps();
        steps.forEach(step -> add(step(steps.indexOf(step) + 1, step)));
        show(sheet.lines());
        take(firstUndecided());
    }

    private Div step(int number, Step step) {
        Span mood = new Span(getTranslation("roleplay.mood." + step.moodId()));
        mood.addClassNames("roleplay-mood", "roleplay-mood-" + step.moodId());
        Span time = new Span(getTranslation("roleplay.step.answer", step.answerSeconds()));
        time.addClassName("soft");
        Div head = new Div(new H3(number + " · " + step.id()), mood, time);
        head.addClassName("roleplay-step-head");
        Div pair = new Div();
        pair.addClassName("roleplay-pair");
        for (Locale language : Languages.ALL) {
            pair.add(panel(new LineKey(step.id(), language)));
        }
        Div whole = new Div(head, pair);
        whole.addClassName("roleplay-step");
        return whole;
    }

    private LinePanel panel(LineKey key) {
        return panels.stream()
                .filter(panel -> panel.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        listening = attach.getUI()
                .getElement()
                .addEventListener(
                        "keydown",
                        event -> pressed(event.getEventData().get("event.key").asString()))
                .setFilter(FREE)
                .addEventData("event.key");
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.remove();
        }
    }

    void pressed(String key) {
        if (!keys) {
            return;
        }
        switch (key.toLowerCase(Locale.ROOT)) {
            case " " -> inHand().play();
            case "a" -> inHand().approve();
            case "r" -> inHand().reject();
            case "n" -> step(1);
            case "p" -> step(-1);
            default -> {}
        }
    }

    LinePanel inHand() {
        return panels.get(inHand);
    }

    private void step(int by) {
        take(Math.clamp((long) inHand + by, 0, panels.size() - 1));
        inHand().getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        announcement.setText(getTranslation("roleplay.line.in-hand", inHand + 1, panels.size()));
    }

    private void take(LinePanel panel) {
        take(panels.indexOf(panel));
    }

    private void take(int index) {
        inHand = index;
        panels.forEach(panel -> panel.setInHand(panel == inHand()));
    }

    private int firstUndecided() {
        return panels.stream()
                .filter(LinePanel::isUndecided)
                .findFirst()
                .map(panels::indexOf)
                .orElse(0);
    }

    private void reload() {
        desk.lines().sheet(id).ifPresent(sheet -> {
            show(sheet.lines());
            inHand().setInHand(true);
            changed.accept(sheet);
        });
    }

    private void show(List<Line> lines) {
        Map<PersonId, String> names = desk.lines().names(deciders(lines));
        lines.forEach(line -> panel(line.key()).show(line, names));
    }

    private static Collection<PersonId> deciders(List<Line> lines) {
        Set<PersonId> deciders = new HashSet<>();
        for (Line line : lines) {
            LineAudio audio = line.audio();
            if (audio != null && audio.approvedBy() != null) {
                deciders.add(audio.approvedBy());
            }
            if (audio != null && audio.rejectedBy() != null) {
                deciders.add(audio.rejectedBy());
            }
        }
        return deciders;
    }
}
