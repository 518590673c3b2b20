package org.callworthy.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.callworthy.roleplay.PerformanceId;

/** The browser's own player for a recorded call. */
@Tag("audio")
class CallAudio extends Component {

    CallAudio(PerformanceId performance, String label) {
        getElement().setAttribute("controls", true);
        getElement().setAttribute("preload", "none");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("src", "api/v1/performances/" + performance + "/recording");
    }
}
