package org.callworthy.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/** @param readAt null while it is new */
public record Notice(
        NoticeId id,
        PersonId to,
        String template,
        List<Argument> arguments,
        @Nullable String way,
        @Nullable Event event,
        Instant sentAt,
        @Nullable Instant readAt)
        implements Serializable {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public boolean isRead() {
        return readAt != null;
    }

    public Optional<Event> eventIfAny() {
        return Optional.ofNullable(event);
    }
}
