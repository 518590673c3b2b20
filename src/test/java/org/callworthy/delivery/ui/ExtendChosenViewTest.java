package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.StartOutcome.Started;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Candidates.class)
class ExtendChosenViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    private AttemptId ended;
    private AttemptId open;
    private InvigilationView view;

    @BeforeEach
    void board() {
        ended = begin("ended", CloseReason.INVIGILATOR);
        begin("also-ended", CloseReason.INVIGILATOR);
        open = begin("open", null);
        signIn(Role.INVIGILATOR);
        view = navigate(InvigilationView.class);
        view.load();
        test(find(TextField.class, view).single()).setValue(mark);
    }

    @Test
    void amongSeveralThatWereChosenWhatAnInvigilatorEndedStaysSo() {
        Instant before = attempts.find(open).deadline();
        choose("ended", "open");
        ActDialog dialog = press();
        assertThat(find(Paragraph.class, dialog).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).startsWith("Left out, as an invigilator ended them: 1."));
        give(dialog);
        assertThat(attempts.find(ended).closed()).isTrue();
        assertThat(attempts.find(open).deadline()).isEqualTo(before.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whereNobodyElseIsChosenNothingIsAsked() {
        choose("ended", "also-ended");
        test(extend()).click();
        assertThat(find(ActDialog.class).all()).isEmpty();
    }

    @Test
    void aloneItGoesOn() {
        choose("ended");
        give(press());
        assertThat(attempts.find(ended).closed()).isFalse();
    }

    /** The same act gives time only once, so that it can be repeated by whoever does not know how far it came. */
    @Test
    void whatFailsCanBeRepeatedFromTheSameDialog() {
        AtomicInteger given = new AtomicInteger();
        ActDialog dialog = new ActDialog("Several", "About", "Give more time", true, (reason, minutes) -> {
            if (given.incrementAndGet() == 1) {
                throw new IllegalStateException("The database is away");
            }
        });
        dialog.open();
        assertThatThrownBy(() -> give(dialog)).hasStackTraceContaining("The database is away");
        assertThat(dialog.isOpened()).isTrue();
        give(dialog);
        assertThat(dialog.isOpened()).isFalse();
        assertThat(given).hasValue(2);
    }

    private void choose(String... names) {
        BoardGrid grid = find(BoardGrid.class, view).single();
        List<BoardRow> some = grid.getListDataView()
                .getItems()
                .filter(row ->
                        Arrays.stream(names).anyMatch(name -> row.username().startsWith(name)))
                .toList();
        assertThat(some).hasSize(names.length);
        grid.asMultiSelect().select(some);
    }

    private Button extend() {
        return find(Button.class, view).withText("Give more time").single();
    }

    private ActDialog press() {
        test(extend()).click();
        return find(ActDialog.class).single();
    }

    private void give(ActDialog dialog) {
        test(find(TextArea.class, dialog).single()).setValue("Fire alarm");
        test(find(Button.class, dialog).withText("Give more time").single()).click();
    }

    private AttemptId begin(String name, @Nullable CloseReason over) {
        PersonId agent = hire(name, Role.AGENT);
        AttemptId attempt = ((Started) attempts.start(candidates.exam(agent), agent, Locale.ENGLISH)).attempt();
        if (over != null) {
            attempts.close(attempt, over);
        }
        return attempt;
    }
}
