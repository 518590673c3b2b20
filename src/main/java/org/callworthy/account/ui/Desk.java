package org.callworthy.account.ui;

import java.time.InstantSource;
import org.callworthy.account.CertificateNames;
import org.callworthy.account.People;
import org.callworthy.account.Roster;
import org.callworthy.account.SignedIn;
import org.callworthy.account.SiteLimits;
import org.callworthy.account.Sites;
import org.callworthy.account.StartPasswords;
import org.springframework.stereotype.Component;

/** The doors that the parts of these screens knock at. */
@Component
record Desk(
        People people,
        StartPasswords startPasswords,
        Roster roster,
        Sites sites,
        SiteLimits limits,
        SignedIn signedIn,
        CertificateNames certificates,
        InstantSource clock) {}
