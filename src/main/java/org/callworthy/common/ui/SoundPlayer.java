package org.callworthy.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableSupplier;

/** The browser's own player for one sound, which is fetched when it is played. */
@Tag("audio")
public final class SoundPlayer extends Component {

    public SoundPlayer(String label, String mediaType, SerializableSupplier<byte[]> sound) {
        getElement().setAttribute("controls", true);
        getElement().setAttribute("preload", "none");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("src", Downloads.sound(mediaType, sound));
    }

    /** From the start, or stops. */
    public void toggle() {
        getElement().executeJs("if (this.paused) { this.currentTime = 0; this.play() } else { this.pause() }");
    }
}
