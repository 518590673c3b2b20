package org.callworthy.credential;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.callworthy.common.Track;

/**
 * What a certificate says, in the holder's language (ISO/IEC 17024:2012, 9.4.8: name, number, body, scheme with its
 * version, scope, dates).
 *
 * @param level the level's title in the scheme
 * @param until the last day on which it is valid
 */
record Certificate(
        String holder,
        Track track,
        String level,
        String scheme,
        int schemeNumber,
        String scope,
        String number,
        LocalDate from,
        LocalDate until,
        String body,
        URI verification,
        Locale language) {}
