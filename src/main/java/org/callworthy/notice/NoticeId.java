package org.callworthy.notice;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record NoticeId(long value) implements Serializable {

    public static NoticeId parse(String text) {
        return new NoticeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
