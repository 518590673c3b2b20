package org.callworthy.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An event as a file for calendars (RFC 5545): lines end with CR LF and are folded at 75 octets, never within a character;
 * times are in UTC, so that no calendar needs to know the zone. A cancellation is a file of its own (RFC 5546, 3.2.5).
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /** @param stamp when the notice was sent */
    public static String of(Event event, Instant stamp) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Callworthy//Exam days//EN");
        line(file, "METHOD:" + (event.cancelled() ? "CANCEL" : "PUBLISH"));
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + event.uid());
        line(file, "SEQUENCE:" + event.sequence());
        line(file, "DTSTAMP:" + UTC.format(stamp));
        line(file, "DTSTART:" + UTC.format(event.startsAt()));
        line(file, "DTEND:" + UTC.format(event.endsAt()));
        line(file, "SUMMARY:" + escaped(event.title()));
        line(file, "LOCATION:" + escaped(event.place()));
        line(file, "ORGANIZER;CN=Callworthy:invalid:nomail");
        line(file, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(file, "TRANSP:OPAQUE");
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** As TEXT is written (3.3.11). */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static void line(StringBuilder file, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            String text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(text);
            octets += size;
            at += text.length();
        }
        file.append("\r\n");
    }
}
