package org.callworthy.account;

import java.util.List;

/** Knows which characters of a name certificates cannot show. The room that issues them implements it. */
public interface CertificateNames {

    /** Each with its code point; empty for a name that can be shown. */
    List<String> unshown(String name);
}
