package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.Reason;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the invigilator's board shows of answers that came late. */
@Import({Candidates.class, ExamCandidates.class})
class LateAnswersViewTest extends ViewTest {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    Sittings sittings;

    @Autowired
    People accounts;

    @Autowired
    LateAnswers late;

    @Autowired
    WorkingClock clock;

    private Candidate candidate;
    private Bearer bearer;
    private List<ShownItem> items;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @BeforeEach
    void answerLate() {
        candidate = candidates.ready();
        bearer = candidates.start(candidate);
        items = candidates.items(bearer);
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1)));
    }

    @Test
    void whoDecidesSeesHowManyCameLateAndWhen() {
        Dialog details = openDetails();
        assertThat(textOf(details))
                .contains("Questions answered late1", "By the candidate’s clock (no proof)not told", "hand-in1:0")
                .doesNotContain("after that decision");
        assertThat(find(Button.class, details).withText("Let them count").all()).hasSize(1);
    }

    @Test
    void whoDecidedBeforeIsToldOfWhatCameAfterwards() {
        ActAs.system(() -> late.decide(bearer.attempt(), true, new Reason("Fire alarm")));
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(1), 2)));
        assertThat(textOf(openDetails())).contains("They count: decided by", "More arrived after that decision.");
    }

    private Dialog openDetails() {
        signIn(Role.INVIGILATOR);
        UI.getCurrent().navigate("invigilation");
        String username = ActAs.system(() -> accounts.find(candidate.person()).username());
        test(find(TextField.class).single()).setValue(username);
        Grid<?> board = find(Grid.class).single();
        Component name = test(board).getCellComponent(0, 0);
        test(find(Button.class, name).single()).click();
        return find(Dialog.class).single();
    }
}
