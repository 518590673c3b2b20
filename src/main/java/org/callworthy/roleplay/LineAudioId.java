package org.callworthy.roleplay;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record LineAudioId(long value) implements Serializable {

    public static LineAudioId parse(String text) {
        return new LineAudioId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
