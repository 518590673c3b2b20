package org.callworthy.insight.ui;

import java.time.InstantSource;
import org.callworthy.account.Roster;
import org.callworthy.account.SignedIn;
import org.callworthy.insight.Board;
import org.callworthy.insight.Exports;
import org.springframework.stereotype.Component;

/** The doors that the parts of these screens knock at. */
@Component
record BoardDesk(Board board, Exports exports, Roster roster, SignedIn signedIn, InstantSource clock) {}
