package org.callworthy.roleplay;

import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;

/** For those who cannot wait until the job comes round: the demo, whose clock runs ahead, and tests. */
@Service
@CalledByServices
public class PendingRecordings {

    private final RecordingJob job;
    private final PerformanceRepository performances;

    PendingRecordings(RecordingJob job, PerformanceRepository performances) {
        this.job = job;
        this.performances = performances;
    }

    /** Makes those that are due and that nobody is making. */
    public void catchUp() {
        job.work();
    }

    /** Whether a performance is over and has no recording yet. */
    public boolean areWaiting() {
        return performances.anyClosed();
    }
}
