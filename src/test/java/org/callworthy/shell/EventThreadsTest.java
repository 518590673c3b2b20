package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;

class EventThreadsTest {

    @Test
    void whatHappensAfterwardsWaitsInLineAndNobodyWhoTellsItWaits() throws InterruptedException {
        try (var context = new AnnotationConfigApplicationContext(EventThreads.class, Listener.class)) {
            Heard heard = new Heard();
            Listener listener = context.getBean(Listener.class);
            for (int i = 0; i < 2_000; i++) {
                listener.hear(heard);
            }
            await().until(() -> heard.atOnce.get() == EventThreads.THREADS);
            heard.go.countDown();
            assertThat(heard.all.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(heard.most.get()).isEqualTo(EventThreads.THREADS);
        }
    }

    @Test
    void whatHasBegunWhenTheServerEndsIsFinishedWithoutBeingInterrupted() {
        var context = new AnnotationConfigApplicationContext(EventThreads.class, Listener.class);
        Heard heard = new Heard();
        context.getBean(Listener.class).hear(heard);
        EventThreads threads = context.getBean(EventThreads.class);
        await().until(() -> heard.atOnce.get() == 1);
        Thread end = Thread.ofVirtual().start(context::close);
        await().until(() -> !threads.isRunning());
        heard.go.countDown();
        await().until(() -> !end.isAlive());
        assertThat(heard.all.getCount()).isEqualTo(1_999);
        assertThat(heard.interrupted).isFalse();
    }

    private static final class Heard {

        final CountDownLatch go = new CountDownLatch(1);
        final CountDownLatch all = new CountDownLatch(2_000);
        final AtomicInteger atOnce = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        volatile boolean interrupted;
    }

    @EnableAsync(proxyTargetClass = true)
    static class Listener {

        @Async
        void hear(Heard heard) {
            heard.most.accumulateAndGet(heard.atOnce.incrementAndGet(), Math::max);
            try {
                heard.go.await();
            } catch (InterruptedException e) {
                heard.interrupted = true;
            }
            heard.atOnce.decrementAndGet();
            heard.all.countDown();
        }
    }
}
