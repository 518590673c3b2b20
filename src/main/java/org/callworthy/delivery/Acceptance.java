package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.scheme.SchemeVersionId;

/** That a candidate accepted an agreement, as read in a language. */
public record Acceptance(AgreementRef agreement, SchemeVersionId scheme, Locale language, Instant at)
        implements Serializable {}
