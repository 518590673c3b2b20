package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.callworthy.CallworthyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@CallworthyTest
class JobThreadsTest {

    @Autowired
    List<ScheduledTaskHolder> jobs;

    @Autowired
    JobThreads threads;

    @Test
    void thereIsAThreadForEachJob() {
        assertThat(threads.isRunning()).isTrue();
        assertThat(jobs.stream()
                        .mapToInt(holder -> holder.getScheduledTasks().size())
                        .sum())
                .isBetween(8, JobThreads.THREADS);
    }

    @Test
    void aJobThatTakesLongLeavesTheOthersBeating() throws InterruptedException {
        try (var context = new AnnotationConfigApplicationContext(JobThreads.class, Jobs.class)) {
            Jobs own = context.getBean(Jobs.class);
            assertThat(own.blocked.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(own.beats.await(10, TimeUnit.SECONDS)).isTrue();
            JobThreads paused = context.getBean(JobThreads.class);
            paused.stop();
            assertThat(paused.isRunning()).isFalse();
            paused.start();
            own.beats = new CountDownLatch(20);
            assertThat(own.beats.await(10, TimeUnit.SECONDS))
                    .as("after a pause")
                    .isTrue();
            own.end.countDown();
        }
    }

    @Test
    void theEndComesForJobsThatAStopHoldsBackToo() throws InterruptedException {
        var context = new AnnotationConfigApplicationContext(JobThreads.class, Jobs.class);
        Jobs own = context.getBean(Jobs.class);
        JobThreads paused = context.getBean(JobThreads.class);
        own.end.countDown();
        assertThat(own.beats.await(10, TimeUnit.SECONDS)).isTrue();
        paused.stop();
        await().until(() -> paused.pool().getActiveCount() > 0);

        context.close();
        assertThat(paused.pool().isTerminated()).isTrue();
    }

    @EnableScheduling
    static class Jobs {

        final CountDownLatch blocked = new CountDownLatch(1);
        volatile CountDownLatch beats = new CountDownLatch(20);
        final CountDownLatch end = new CountDownLatch(1);

        @Scheduled(fixedDelay = 10)
        void takeLong() throws InterruptedException {
            blocked.countDown();
            end.await();
        }

        @Scheduled(fixedDelay = 10, initialDelay = 100)
        void beat() {
            assertThat(Thread.currentThread().getName()).startsWith("job-");
            beats.countDown();
        }
    }
}
