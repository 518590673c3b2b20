package org.callworthy.roleplay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is noted on a call's timeline. */
public enum TimelineKind {
    MICROPHONE_CHECKED,
    CALL_STARTED,
    SEGMENT_STARTED,
    LINE_STARTED,
    LINE_ENDED,
    CAPTION_SHOWN,
    ANSWER_STARTED,
    ANSWER_ENDED,
    /** A button of the desktop was pressed. */
    ACTION,
    CARD_OPENED,
    NOTE,
    SILENT,
    MICROPHONE_LOST,
    /** The candidate went to another tab or window. */
    FOCUS_LOST,
    FOCUS_BACK,
    OFFLINE,
    ONLINE,
    RESUMED,
    CALL_ENDED;

    /** As clients write it: {@code line-started}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TimelineKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
