package org.callworthy.shell;

import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * A thread for each scheduled job, so that none waits for another: while recordings are made, the pulse beats and exams are
 * closed. No bean of its own type, or listeners of events would run on these threads, too.
 */
@Component
class JobThreads implements SchedulingConfigurer, SmartLifecycle, DisposableBean {

    /** More than there are jobs. */
    static final int THREADS = 16;

    private static final int LAST_WORDS_SECONDS = 5;

    private final ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();

    JobThreads() {
        threads.setPoolSize(THREADS);
        threads.setThreadNamePrefix("job-");
        threads.setDaemon(true);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(LAST_WORDS_SECONDS);
        threads.initialize();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar jobs) {
        jobs.setTaskScheduler(threads);
    }

    @Override
    public void start() {
        threads.start();
    }

    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }

    /** Whatever a stop holds back is let go to find the end: else the threads would wait for a start that never comes. */
    @Override
    public void destroy() {
        threads.initiateShutdown();
        threads.start();
        threads.destroy();
    }

    ThreadPoolExecutor pool() {
        return threads.getScheduledThreadPoolExecutor();
    }
}
