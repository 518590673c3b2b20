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
import org.callworthy.exam.ExamCandidates.Candidate;
import org.junit.jupiter.api.AfterEach;
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
    WorkingClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void whoDecidesSeesHowManyCameLateAndWhen() {
        Candidate candidate = candidates.ready();
        Bearer bearer = candidates.start(candidate);
        NewAnswer answer = ExamCandidates.choose(candidates.items(bearer).getFirst(), 1);
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        sittings.save(bearer, List.of(answer));
        signIn(Role.INVIGILATOR);

        UI.getCurrent().navigate("invigilation");
        String username = ActAs.system(() -> accounts.find(candidate.person()).username());
        test(find(TextField.class).single()).setValue(username);
        Grid<?> board = find(Grid.class).single();
        Component name = test(board).getCellComponent(0, 0);
        test(find(Button.class, name).single()).click();

        Dialog details = find(Dialog.class).single();
        assertThat(textOf(details))
                .contains("Questions answered late1", "By the candidate’s clock (no proof)not told", "hand-in1:0");
        assertThat(find(Button.class, details).withText("Let them count").all()).hasSize(1);
    }
}
