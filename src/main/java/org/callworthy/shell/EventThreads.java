package org.callworthy.shell;

import java.util.concurrent.Executor;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * A few threads for what happens after a transaction, so that listeners never want more connections than the pool has, however
 * many exams end at once: the others wait in line. What is in line when the server ends is told by {@link LeftOverEvents}.
 */
@Component
class EventThreads implements AsyncConfigurer, SmartLifecycle {

    static final int THREADS = 8;

    private static final int LAST_WORDS_SECONDS = 5;

    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

    EventThreads() {
        threads.setCorePoolSize(THREADS);
        threads.setMaxPoolSize(THREADS);
        threads.setThreadNamePrefix("event-");
        threads.setDaemon(true);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(LAST_WORDS_SECONDS);
        threads.initialize();
    }

    @Override
    public Executor getAsyncExecutor() {
        return threads;
    }

    @Override
    public void start() {}

    /** After the web server, whose last requests may have something to tell, and before the connections are closed. */
    @Override
    public void stop() {
        threads.shutdown();
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public boolean isRunning() {
        return !threads.getThreadPoolExecutor().isShutdown();
    }

    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;
    }
}
