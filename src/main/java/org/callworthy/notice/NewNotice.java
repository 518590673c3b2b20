package org.callworthy.notice;

import java.util.List;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param template a key: {@code .title} and {@code .text} of it are in the bundles
 * @param way an address within Callworthy where it goes on; null if nowhere
 */
public record NewNotice(
        PersonId to,
        String template,
        List<Argument> arguments,
        @Nullable String way,
        @Nullable Event event) {

    public NewNotice {
        arguments = List.copyOf(arguments);
    }
}
