package org.callworthy.rating.ui;

import static callworthy.db.Tables.RATING_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.util.List;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.rating.RatingScene;
import org.callworthy.rating.RatingUnderWay;
import org.callworthy.roleplay.PerformanceId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class AdministrationViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Test
    void whatWaitsSaysWhyAndWhatIsUnderWayCanBeGivenToSomebodyElse() {
        RatingScene scene = new RatingScene(context);
        PersonId only = scene.lead();
        PerformanceId performance = scene.perform(scene.agent());
        scene.assign(performance);
        signIn(Role.ADMIN);

        AdministrationView view = navigate(AdministrationView.class);

        List<Grid> grids = find(Grid.class, view).all();
        assertThat(test(grids.get(0)).getCellText(0, 0)).isEqualTo(RatingScene.code(performance));
        assertThat(test(grids.get(0)).getCellText(0, 3)).isEqualTo("1 of 2");
        assertThat(test(grids.get(0)).getCellText(0, 4)).contains("rates it already or gave it up: 1");
        PersonId hired = scene.lead();
        test(find(Button.class, test(grids.get(1)).getCellComponent(0, 5)).single())
                .click();
        ReassignDialog dialog = find(ReassignDialog.class).single();
        test(find(Button.class, dialog).withText("Give to somebody else").single())
                .click();

        Grid<RatingUnderWay> after = find(Grid.class, view).all().get(1);
        assertThat(after.getListDataView().getItems())
                .extracting(RatingUnderWay::rater)
                .containsExactly(hired)
                .doesNotContain(only);
    }

    @Test
    void whatIsOverdueIsMarkedAsSuch() {
        RatingScene scene = new RatingScene(context);
        PersonId late = scene.lead();
        scene.lead();
        scene.assign(scene.perform(scene.agent()));
        context.getBean(DSLContext.class)
                .update(RATING_ASSIGNMENT)
                .set(RATING_ASSIGNMENT.DUE_AT, Instant.now().minusSeconds(60))
                .where(RATING_ASSIGNMENT.RATER_ID.eq(late.value()))
                .execute();
        signIn(Role.ADMIN);

        Grid<?> underWay = find(Grid.class, navigate(AdministrationView.class)).single();

        assertThat(textOf(test(underWay).getCellComponent(0, 4))).contains("Overdue");
        assertThat(textOf(test(underWay).getCellComponent(1, 4))).doesNotContain("Overdue");
    }

    @Test
    void withNothingToDoItSaysSo() {
        new RatingScene(context);
        signIn(Role.ADMIN);

        assertThat(textOf(navigate(AdministrationView.class))).contains("Every recording has its raters");
    }
}
