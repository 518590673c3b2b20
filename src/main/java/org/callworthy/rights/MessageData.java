package org.callworthy.rights;

import java.time.Instant;
import java.util.List;
import org.callworthy.common.Texts;
import org.callworthy.notice.Argument;
import org.callworthy.notice.Notice;
import org.jspecify.annotations.Nullable;

/** A message as its reader has it. */
record MessageData(Instant sentAt, @Nullable Instant readAt, String title, String text) {

    static MessageData of(Notice notice, Texts texts, java.util.Locale language) {
        List<Object> arguments =
                notice.arguments().stream().map(MessageData::shown).toList();
        return new MessageData(
                notice.sentAt(),
                notice.readAt(),
                texts.getTranslation(notice.template() + ".title", language, arguments.toArray()),
                texts.getTranslation(notice.template() + ".text", language, arguments.toArray()));
    }

    private static Object shown(Argument argument) {
        return switch (argument) {
            case Argument.Words words -> words.text();
            case Argument.Number number -> number.number();
            case Argument.Moment moment -> moment.at().atZone(moment.zone()).toString();
        };
    }
}
