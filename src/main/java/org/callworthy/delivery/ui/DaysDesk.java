package org.callworthy.delivery.ui;

import java.time.InstantSource;
import org.callworthy.account.Roster;
import org.callworthy.account.SignedIn;
import org.callworthy.account.Sites;
import org.callworthy.delivery.Bookings;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.ExamDays;
import org.callworthy.delivery.ServedParts;
import org.springframework.stereotype.Component;

/** The services that the screens of exam days work with. */
@Component
record DaysDesk(
        ExamDays days,
        Bookings bookings,
        CheckIns checkIns,
        SignedIn signedIn,
        ServedParts parts,
        Roster roster,
        Sites sites,
        InstantSource clock) {}
