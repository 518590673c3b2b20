package org.callworthy.account;

import java.util.Locale;

/** The columns of a people file. A heading is a column's key, or its name in either language of the screens. */
public enum ImportColumn {
    USERNAME,
    NAME,
    EMAIL,
    LANGUAGE,
    EMPLOYED_ON,
    SITE,
    TEAM,
    PLACE,
    ROLES;

    /** As in the template: {@code employed_on}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
