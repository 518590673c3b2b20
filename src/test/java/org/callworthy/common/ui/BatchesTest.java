package org.callworthy.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.callworthy.ViewTest;
import org.junit.jupiter.api.Test;

class BatchesTest extends ViewTest {

    private static final List<Integer> ALL = IntStream.range(0, 25).boxed().toList();

    private final List<Integer> done = new ArrayList<>();
    private final List<List<Integer>> left = new ArrayList<>();
    private final Div page = new Div();

    @Test
    void aFewAreDoneEachTimeAndThenItGivesWay() {
        run(ALL.size());
        assertThat(done).hasSize(10);
        assertThat(textOf(page)).isEqualTo("10 of 25");
        Browsing.answer();
        assertThat(done).hasSize(20);
        Browsing.answer();
        assertThat(done).isEqualTo(ALL);
        assertThat(left).containsExactly(List.of());
        assertThat(textOf(page)).isEmpty();
    }

    @Test
    void aFailureStopsItAndTellsWhatWasLeft() {
        run(10);
        assertThatThrownBy(Browsing::answer).hasMessage("the database is away");
        assertThat(done).hasSize(10);
        assertThat(left).containsExactly(ALL.subList(10, 25));
        assertThat(textOf(page)).isEqualTo("Stopped by a failure: 10 done, 15 not.");
        Browsing.answer();
        assertThat(done).hasSize(10);
    }

    @Test
    void whatFailsAfterwardsDoesNotHideTheFirstFailure() {
        Batches<Integer> batches = new Batches<>(
                ALL,
                some -> {
                    throw new IllegalStateException("the database is away");
                },
                undone -> {
                    throw new IllegalStateException("and nothing can be shown");
                });
        assertThatThrownBy(batches::start)
                .hasMessage("the database is away")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    private void run(int most) {
        UI.getCurrent().add(page);
        Batches<Integer> batches = new Batches<>(ALL, some -> work(some, most), left::add);
        page.add(batches);
        batches.start();
    }

    private void work(List<Integer> some, int most) {
        if (done.size() + some.size() > most) {
            throw new IllegalStateException("the database is away");
        }
        done.addAll(some);
    }
}
