package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.BoardRow.Presenting;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.IncidentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardGridTest extends ViewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final int ACTS = 7;

    private BoardGrid grid;

    @BeforeEach
    void open() {
        signIn(Role.INVIGILATOR);
        grid = new BoardGrid(true, row -> {}, mock(BoardActs.class));
        UI.getCurrent().add(grid);
    }

    @Test
    void whoseLateAnswersAwaitADecisionStandsBeforeThoseUnderWay() {
        BoardRow undecided = row("Zoe", Presenting.FINISHED, CloseReason.INVIGILATOR, true);
        grid.show(List.of(
                finished("Bea", CloseReason.CANDIDATE), row("Amy", Presenting.UNDER_WAY, null, false), undecided));

        assertThat(grid.getListDataView().getItems()).extracting(BoardRow::name).containsExactly("Zoe", "Amy", "Bea");
    }

    @Test
    void moreTimeIsOfferedToWhatIsOpenAndToWhatTheCandidateDidNotHandIn() {
        assertThat(acts(row("Amy", Presenting.UNDER_WAY, null, false))).contains("Give more time to Amy");
        assertThat(acts(finished("Bea", CloseReason.DEADLINE))).contains("Give more time to Bea");
        assertThat(acts(finished("Cem", CloseReason.INVIGILATOR))).contains("Give more time to Cem");
        assertThat(acts(finished("Dan", CloseReason.CANDIDATE))).isEmpty();
    }

    private List<String> acts(BoardRow row) {
        grid.show(List.of(row));
        Div buttons = (Div) test(grid).getCellComponent(0, ACTS);
        return buttons.getChildren()
                .map(Button.class::cast)
                .map(button -> button.getAriaLabel().orElseThrow())
                .toList();
    }

    private static BoardRow finished(String name, CloseReason by) {
        return row(name, Presenting.FINISHED, by, false);
    }

    private static BoardRow row(String name, Presenting state, @Nullable CloseReason closed, boolean lateUndecided) {
        return new BoardRow(
                new AssignmentId(name.hashCode()),
                new PersonId(1),
                name,
                name,
                AssignmentKind.EXAM,
                LocalizedText.of("Exam", "考试"),
                Level.I,
                new AttemptId(name.hashCode()),
                1,
                state,
                NOW,
                NOW,
                NOW,
                null,
                closed == null ? null : NOW,
                closed,
                NOW,
                closed == null ? Map.of() : Map.of(IncidentKind.LATE_ANSWERS, 1),
                0,
                "",
                false,
                lateUndecided,
                null,
                Duration.ZERO);
    }
}
