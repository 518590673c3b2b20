package org.callworthy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callworthy.db.Tables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    private static final Event EVENT =
            new Event("booking-1@callworthy", 2, true, NINE, NINE.plusSeconds(60), "春季考试", "3 号考场");

    private final PersonId li = new PersonId(Ids.next());
    private final PersonId wang = new PersonId(Ids.next());
    private NoticeRepository notices;

    @BeforeEach
    void hire() {
        notices = new NoticeRepository(db);
        person(li);
        person(wang);
    }

    @Test
    void aNoticeIsReadBackAsSentWithItsArgumentsAndItsAppointment() {
        List<Argument> arguments =
                List.of(Argument.of("“春季”, \\ {0}"), Argument.of(7), Argument.of(NINE, ZoneId.of("Asia/Shanghai")));
        NoticeId id = send(li, arguments, EVENT);
        assertThat(notices.of(li))
                .containsExactly(new Notice(id, li, "delivery.notice.booked", arguments, "", EVENT, NINE, null));
        assertThat(notices.of(wang)).isEmpty();
        assertThat(notices.find(id, wang)).isEmpty();
    }

    @Test
    void everybodyReadsTheirOwnOnly() {
        NoticeId first = send(li, List.of(), null);
        send(li, List.of(), null);
        send(wang, List.of(), null);
        tx(() -> notices.read(wang, Optional.of(first), NINE));
        assertThat(notices.unread(li)).isEqualTo(2);
        tx(() -> notices.read(li, Optional.of(first), NINE));
        assertThat(notices.unread(li)).isOne();
        tx(() -> notices.read(li, Optional.empty(), NINE.plusSeconds(1)));
        assertThat(notices.unread(li)).isZero();
        assertThat(notices.find(first, li).orElseThrow().readAt())
                .as("the first time stays")
                .isEqualTo(NINE);
        assertThat(notices.unread(wang)).isOne();
    }

    @Test
    void oneSequenceOfAnAppointmentIsToldOnce() {
        send(li, List.of(), EVENT);
        assertThatThrownBy(() -> send(li, List.of(), EVENT)).isInstanceOf(org.jooq.exception.DataAccessException.class);
    }

    private NoticeId send(PersonId to, List<Argument> arguments, @Nullable Event event) {
        NoticeId id = new NoticeId(Ids.next());
        tx(() -> notices.insert(id, new NewNotice(to, "delivery.notice.booked", arguments, "", event), NINE));
        return id;
    }

    private void person(PersonId id) {
        db.insertInto(Tables.ACCOUNT_PERSON)
                .set(Tables.ACCOUNT_PERSON.ID, id.value())
                .set(Tables.ACCOUNT_PERSON.USERNAME, id.toString())
                .set(Tables.ACCOUNT_PERSON.NAME, "李娜")
                .set(Tables.ACCOUNT_PERSON.LANGUAGE, "zh-CN")
                .set(Tables.ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(Tables.ACCOUNT_PERSON.SESSIONS_FROM, NINE)
                .set(Tables.ACCOUNT_PERSON.CREATED_AT, NINE)
                .set(Tables.ACCOUNT_PERSON.VERSION, 1)
                .execute();
    }
}
