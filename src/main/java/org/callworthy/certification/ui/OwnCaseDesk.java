package org.callworthy.certification.ui;

import org.callworthy.certification.Consents;
import org.callworthy.certification.OwnCases;
import org.springframework.stereotype.Component;

/** What candidates can do about their own cases. */
@Component
record OwnCaseDesk(Consents consents, OwnCases cases) {}
