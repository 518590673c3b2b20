package org.callworthy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");

    @Test
    void anAppointmentIsPublishedInUtcWithItsUidAndSequence() {
        assertThat(lines(event(0, false, "Foundation exam", "Room 3")))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:booking-06h@callworthy",
                        "SEQUENCE:0",
                        "DTSTAMP:20260520T090000Z",
                        "DTSTART:20260520T090000Z",
                        "DTEND:20260520T100000Z",
                        "SUMMARY:Foundation exam",
                        "LOCATION:Room 3",
                        "STATUS:CONFIRMED",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void aCancellationNamesTheSameAppointmentWithALaterSequence() {
        assertThat(lines(event(3, true, "Foundation exam", "Room 3")))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "UID:booking-06h@callworthy");
    }

    @Test
    void whatHasAMeaningInTheFileIsEscapedAndNothingBreaksOutOfALine() {
        assertThat(lines(event(0, false, "A; B, C\\D", "first\r\nATTENDEE:x\u0007")))
                .contains("SUMMARY:A\\; B\\, C\\\\D", "LOCATION:first\\nATTENDEE:x");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndNeverWithinACharacter() {
        String title = "春季初级考试😀".repeat(20);
        String file = CalendarFile.of(event(0, false, title, "r".repeat(200)), NINE);
        List<String> physical = List.of(file.split("\r\n"));
        assertThat(physical)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 72);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title, "LOCATION:" + "r".repeat(200));
        assertThat(file).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aUidThatCouldBreakTheFileIsNone() {
        assertThatThrownBy(() -> new Event("a\r\nb", 0, false, NINE, NINE, "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> lines(Event event) {
        return List.of(CalendarFile.of(event, NINE).split("\r\n"));
    }

    private static Event event(int sequence, boolean cancelled, String title, String place) {
        return new Event("booking-06h@callworthy", sequence, cancelled, NINE, NINE.plusSeconds(3600), title, place);
    }
}
