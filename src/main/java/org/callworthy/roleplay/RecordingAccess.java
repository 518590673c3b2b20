package org.callworthy.roleplay;

import org.callworthy.account.PersonId;

/** Lets people listen to recordings. Rooms above implement it; one that allows it is enough, and without any nobody may. */
public interface RecordingAccess {

    boolean mayHear(PersonId listener, PerformanceId performance);
}
