package org.callworthy.rating.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.RatingScene;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class QueueViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Test
    void withoutRatingsTheQueueSaysWhatComesNext() {
        signIn(Role.TEAM_LEAD);

        QueueView view = navigate(QueueView.class);

        assertThat(heading()).isEqualTo("Calls to rate");
        assertThat(textOf(view)).contains("Nothing to rate");
    }

    @Test
    void theQueueSpeaksChinese() {
        signIn(Role.TRAINER);
        read(Locale.SIMPLIFIED_CHINESE);

        QueueView view = navigate(QueueView.class);

        assertThat(heading()).isEqualTo("待评录音");
        assertThat(textOf(view)).contains("暂无待评录音");
    }

    @Test
    void aRowShowsCodeScenarioAndLengthButNoName() {
        RatingScene scene = new RatingScene(context);
        PersonId candidate = scene.agent();
        PersonId rater = scene.lead();
        scene.lead();
        PerformanceId performance = scene.perform(candidate);
        scene.assign(performance);
        signIn(rater);

        QueueGrid grid = find(QueueGrid.class, navigate(QueueView.class)).single();

        assertThat(grid.getListDataView().getItems())
                .extracting(QueueEntry::code)
                .containsExactly(RatingScene.code(performance));
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("A late refund");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("4:00");
        for (int column = 0; column < grid.getColumns().size(); column++) {
            assertThat(test(grid).getCellText(0, column)).doesNotContain("Agent");
        }
    }
}
