package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.callworthy.roleplay.LineAudioId;

/** The browser's own player for one line. */
@Tag("audio")
class LineSound extends Component {

    private final transient LineDesk desk;

    LineSound(LineDesk desk, LineAudioId id, String label) {
        this.desk = desk;
        getElement().setAttribute("controls", true);
        getElement().setAttribute("preload", "none");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("src", handler(id));
    }

    private DownloadHandler handler(LineAudioId id) {
        return event -> {
            byte[] sound = desk.lines().sound(id);
            event.setContentType("audio/wav");
            event.setContentLength(sound.length);
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getOutputStream().write(sound);
        };
    }

    /** From the start, or stops. */
    void toggle() {
        getElement().executeJs("if (this.paused) { this.currentTime = 0; this.play() } else { this.pause() }");
    }
}
