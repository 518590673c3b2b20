package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;
import java.util.stream.IntStream;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.TwoSites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Candidates.class, TwoSites.class})
class SiteBoardViewTest extends ViewTest {

    @Autowired
    TwoSites twoSites;

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    private SiteId harbour;

    @BeforeEach
    void anExamUnderWayAtEachSite() {
        harbour = twoSites.open("Harbour");
        begin(twoSites.agent(harbour, "Here " + mark));
        begin(twoSites.agent(twoSites.open("Hill"), "Elsewhere " + mark));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINING", "INVIGILATOR"})
    void whoIsLimitedToASiteSeesAndOpensItsCandidatesOnly(Role role) {
        signIn(twoSites.limited(role, harbour));

        InvigilationView view = navigate(InvigilationView.class);
        view.load();

        Grid<BoardRow> grid = find(Grid.class, view).single();
        assertThat(IntStream.range(0, test(grid).size())
                        .mapToObj(i -> test(grid).getRow(i).name()))
                .containsExactly("Here " + mark);
        test(find(Button.class, test(grid).getCellComponent(0, 0)).single()).click();
        assertThat(textOf(find(DetailsDialog.class).single())).contains("40:00");
    }

    private void begin(PersonId agent) {
        AssignmentId exam = candidates.exam(agent);
        attempts.start(exam, agent, Locale.ENGLISH);
    }
}
