package org.callworthy.notice;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's inbox; each sees their own only. */
@Service
@CalledByServices
public class Notices {

    private final NoticeRepository notices;
    private final SignedIn signedIn;
    private final InstantSource clock;

    Notices(NoticeRepository notices, SignedIn signedIn, InstantSource clock) {
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** In the transaction of the act that it tells of. Called by services. */
    @Transactional(propagation = Propagation.MANDATORY)
    public NoticeId send(NewNotice notice) {
        NoticeId id = new NoticeId(Ids.next());
        notices.insert(id, notice, clock.instant());
        return id;
    }

    /** All that a person was told, the newest first. Called by services that guard their own doors. */
    public List<Notice> of(PersonId person) {
        return notices.of(person);
    }

    @PermitAll
    public List<Notice> mine() {
        return notices.of(signedIn.id());
    }

    @PermitAll
    public int unread() {
        return notices.unread(signedIn.id());
    }

    @PermitAll
    @Transactional
    public void read(NoticeId id) {
        notices.read(signedIn.id(), Optional.of(id), clock.instant());
    }

    @PermitAll
    @Transactional
    public void readAll() {
        notices.read(signedIn.id(), Optional.empty(), clock.instant());
    }
}
