package org.callworthy.rating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.common.Json;
import org.callworthy.rating.CallMoment;

/**
 * A player of a recording with its waveform, and the keyboard of the whole desk: what concerns the recording it does itself, the
 * rest it tells the server. Keys are dead while somebody types, in dialogs, and when they are switched off.
 */
@Tag("call-recording")
@JsModule("./rating/call-recording.ts")
@NpmPackage(value = "wavesurfer.js", version = "7.12.12")
class CallRecording extends Component {

    private static final List<String> TEXTS =
            List.of("play", "pause", "back", "forward", "slower", "faster", "position", "loading", "broken");

    /** A digit was pressed. */
    @DomEvent("score-key")
    public static class ScoreKey extends ComponentEvent<CallRecording> {

        private final int score;

        public ScoreKey(CallRecording source, boolean fromClient, @EventData("event.detail.score") int score) {
            super(source, fromClient);
            this.score = score;
        }

        int score() {
            return score;
        }
    }

    /** Next criterion, or the one before. */
    @DomEvent("step-key")
    public static class StepKey extends ComponentEvent<CallRecording> {

        private final int by;

        public StepKey(CallRecording source, boolean fromClient, @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.by = by;
        }

        int by() {
            return by;
        }
    }

    /** The present moment is to be pinned. */
    @DomEvent("pin-key")
    public static class PinKey extends ComponentEvent<CallRecording> {

        private final int millis;

        public PinKey(CallRecording source, boolean fromClient, @EventData("event.detail.millis") int millis) {
            super(source, fromClient);
            this.millis = millis;
        }

        int millis() {
            return millis;
        }
    }

    /** @param address where the recording is fetched from */
    CallRecording(String address, List<CallMoment> moments) {
        getElement().setProperty("src", address);
        getElement().setProperty("texts", Json.write(texts()));
        getElement().setProperty("markers", Json.write(markers(moments)));
    }

    void onScore(ComponentEventListener<ScoreKey> listener) {
        addListener(ScoreKey.class, listener);
    }

    void onStep(ComponentEventListener<StepKey> listener) {
        addListener(StepKey.class, listener);
    }

    void onPin(ComponentEventListener<PinKey> listener) {
        addListener(PinKey.class, listener);
    }

    /** Asks the player where it is; the answer comes as a {@link PinKey}. */
    void askForPin() {
        getElement().callJsFunction("pin");
    }

    void seek(int millis) {
        getElement().callJsFunction("seek", millis);
    }

    void setKeys(boolean on) {
        getElement().setProperty("keys", on);
    }

    private Map<String, String> texts() {
        return TEXTS.stream().collect(Collectors.toMap(key -> key, key -> getTranslation("rating.player." + key)));
    }

    private static List<Map<String, Object>> markers(List<CallMoment> moments) {
        Stream<CallMoment> marked = moments.stream().filter(moment -> moment.kind() != CallMoment.Kind.END);
        return marked.map(moment -> Map.<String, Object>of(
                        "millis",
                        moment.atMillis(),
                        "kind",
                        moment.mood() == null
                                ? moment.kind().name().toLowerCase(java.util.Locale.ROOT)
                                : moment.mood()))
                .toList();
    }
}
