package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.common.ui.LimitedUpload;
import org.callworthy.common.ui.Notify;
import org.callworthy.roleplay.LineKey;
import org.callworthy.roleplay.RenderOutcome;
import org.callworthy.roleplay.ReplaceOutcome;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.speech.AudioReading.Fault;

/** Gives a line another sound: somebody's recording, or the voice once more. */
class ReplaceTools extends Div {

    /** A minute in stereo at 48 kHz takes eleven. */
    private static final int MOST_MEGABYTES = 16;

    private final transient LineDesk desk;
    private final ScenarioId scenario;
    private final LineKey key;
    private final SerializableRunnable changed;

    ReplaceTools(LineDesk desk, ScenarioId scenario, LineKey key, SerializableRunnable changed) {
        this.desk = desk;
        this.scenario = scenario;
        this.key = key;
        this.changed = changed;
        addClassName("roleplay-line-replace");
        Button render = new Button(getTranslation("roleplay.line.render"), click -> render());
        render.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(
                LimitedUpload.button(
                        getTranslation("roleplay.line.upload"),
                        MOST_MEGABYTES,
                        (name, bytes) -> replace(bytes),
                        ".wav",
                        ".flac"),
                render);
    }

    private void replace(byte[] file) {
        switch (desk.lines().replace(scenario, key, file)) {
            case ReplaceOutcome.Replaced done -> done("roleplay.line.replaced");
            case ReplaceOutcome.Unreadable(Fault fault) ->
                Notify.refused(getTranslation("roleplay.line.fault." + fault));
            case ReplaceOutcome.TooLong(int most) -> Notify.refused(getTranslation("roleplay.line.too-long", most));
            case ReplaceOutcome.Silent silent -> Notify.refused(getTranslation("roleplay.line.silent"));
        }
    }

    private void render() {
        switch (desk.lines().renderAgain(scenario, key)) {
            case RenderOutcome.Rendered done -> done("roleplay.line.rendered");
            case RenderOutcome.NoVoice none -> Notify.refused(getTranslation("roleplay.line.no-voice"));
        }
    }

    private void done(String text) {
        Notify.done(getTranslation(text));
        changed.run();
    }
}
