package org.callworthy.insight.ui;

import java.time.InstantSource;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Windows;
import org.callworthy.insight.Board;
import org.springframework.stereotype.Component;

/** The doors behind which cases are opened, given windows and ended. */
@Component
record CaseDesk(Board board, Certifications certifications, Windows windows, InstantSource clock) {}
