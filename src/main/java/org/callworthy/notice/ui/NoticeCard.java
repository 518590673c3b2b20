package org.callworthy.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.callworthy.common.ui.Downloads;
import org.callworthy.common.ui.Formats;
import org.callworthy.notice.Argument;
import org.callworthy.notice.CalendarFile;
import org.callworthy.notice.Event;
import org.callworthy.notice.Notice;

/** One notice in the reader's language, with its calendar file and the way on. */
class NoticeCard extends Article {

    NoticeCard(Notice notice, SerializableRunnable read) {
        addClassName("notice");
        setClassName("new", !notice.isRead());
        Object[] arguments = notice.arguments().stream().map(this::shown).toArray();
        Span at = new Span(Formats.dateTime(notice.sentAt()));
        at.addClassName("soft");
        H2 title = new H2(getTranslation(notice.template() + ".title", arguments));
        Div head = new Div(title, at);
        head.addClassName("notice-head");
        if (!notice.isRead()) {
            Span fresh = new Span(getTranslation("notice.new"));
            fresh.addClassName("notice-new");
            head.addComponentAsFirst(fresh);
        }
        Div acts = new Div();
        acts.addClassName("notice-acts");
        notice.eventIfAny().ifPresent(event -> acts.add(file(event, notice.sentAt())));
        if (notice.way() != null) {
            acts.add(new Anchor(notice.way(), getTranslation("notice.way")));
        }
        if (!notice.isRead()) {
            Button done = new Button(getTranslation("notice.read"), click -> read.run());
            done.addThemeVariants(ButtonVariant.SMALL);
            done.setAriaLabel(getTranslation("notice.read.of", title.getText()));
            acts.add(done);
        }
        add(head, new Paragraph(getTranslation(notice.template() + ".text", arguments)), acts);
    }

    private Anchor file(Event event, Instant sent) {
        String name = event.cancelled() ? "callworthy-cancelled.ics" : "callworthy-exam-day.ics";
        byte[] content = CalendarFile.of(event, sent).getBytes(StandardCharsets.UTF_8);
        return Downloads.link(
                getTranslation(event.cancelled() ? "notice.calendar.cancel" : "notice.calendar"),
                name,
                CalendarFile.MEDIA_TYPE,
                to -> to.write(content));
    }

    private Object shown(Argument argument) {
        return switch (argument) {
            case Argument.Words(String text) -> text;
            case Argument.Number(int number) -> number;
            case Argument.Moment(Instant at, ZoneId zone) ->
                getTranslation(
                        "notice.moment",
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                                .withLocale(getLocale())
                                .format(at.atZone(zone)),
                        zone.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        };
    }
}
