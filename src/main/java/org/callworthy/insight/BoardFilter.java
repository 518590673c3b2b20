package org.callworthy.insight;

import java.io.Serializable;
import org.callworthy.account.SiteId;
import org.callworthy.account.TeamId;
import org.callworthy.common.Track;
import org.jspecify.annotations.Nullable;

/** Whom the board is about; null leaves a question open. */
public record BoardFilter(
        @Nullable SiteId site,
        @Nullable TeamId team,
        @Nullable Track track) implements Serializable {

    public static final BoardFilter ALL = new BoardFilter(null, null, null);
}
