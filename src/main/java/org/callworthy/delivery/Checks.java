package org.callworthy.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Headset, noise and identity checks before an attempt. Called by services. */
@Service
@CalledByServices
public class Checks {

    private final CheckRepository checks;
    private final InstantSource clock;

    Checks(CheckRepository checks, InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** @param detail what was measured, e.g. {@code noise -52 dBFS}; at most 200 characters */
    @Transactional
    public void note(AssignmentId assignment, CheckKind kind, boolean passed, String detail) {
        checks.insert(assignment, kind, passed, detail, clock.instant());
    }

    /** All that was looked at, the oldest first. */
    public List<Check> of(AssignmentId assignment) {
        return checks.of(assignment);
    }

    /** The kinds of which the last check was passed. */
    public Set<CheckKind> passed(AssignmentId assignment) {
        return checks.passed(assignment);
    }
}
