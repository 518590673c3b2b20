package org.callworthy.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.bank.Solution;
import org.callworthy.common.Track;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.common.ui.SheetCard;
import org.callworthy.exam.Practice;
import org.callworthy.exam.Practice.PracticeItem;
import org.callworthy.exam.PracticeOutcome.Explained;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.Schemes;

/** One question after the other, as often as one likes, each explained once it is answered. */
@Route("practice")
@Menu(title = "exam.menu.practice", order = 5, icon = "vaadin:pencil")
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class PracticeView extends Page {

    private final transient Practice practice;
    private final PracticeElement element = new PracticeElement(this::answered);
    private final Div explanation = new Div();
    private final Div sheet = new Div();
    private final Button check = new Button("", click -> check());
    private final Button next = new Button("", click -> goOn());
    private final Paragraph position = new Paragraph();
    private final List<Track> tracks;
    private transient List<PracticeItem> all = List.of();
    private transient List<PracticeItem> items = List.of();
    private int place;
    private String response = "";

    PracticeView(Practice practice, Schemes schemes) {
        this.practice = practice;
        this.tracks = practice.tracks();
        spacious();
        title(getTranslation("exam.practice.title"));
        lead(getTranslation("exam.practice.lead"));
        for (Track track : tracks) {
            all = practice.items(track, System.identityHashCode(this), getLocale());
            if (!all.isEmpty()) {
                begin(track, schemes);
                return;
            }
        }
        add(new Empty(
                VaadinIcon.PENCIL, getTranslation("exam.practice.none"), getTranslation("exam.practice.none.next")));
    }

    private void begin(Track track, Schemes schemes) {
        items = all;
        explanation.addClassName("exam-practice-explanation");
        explanation.getElement().setAttribute("role", "status");
        position.addClassName("exam-practice-position");
        check.setText(getTranslation("exam.practice.check"));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        next.setText(getTranslation("exam.practice.next"));
        Div ways = new Div(check, next);
        ways.addClassName("exam-practice-ways");
        Div card = new Div(position, sheet, element, ways, explanation);
        card.addClassName("exam-practice");
        add(competencies(schemes.current(track).competencies()), card);
        show(0);
    }

    private Component competencies(List<Competency> known) {
        Select<Optional<Competency>> choice = new Select<>();
        choice.setLabel(getTranslation("exam.practice.competency"));
        List<Optional<Competency>> choices = new ArrayList<>(List.of(Optional.empty()));
        known.stream()
                .filter(competency ->
                        all.stream().anyMatch(item -> item.competency().equals(competency.id())))
                .map(Optional::of)
                .forEach(choices::add);
        choice.setItems(choices);
        choice.setItemLabelGenerator(
                chosen -> chosen.map(competency -> competency.title().in(getLocale()))
                        .orElseGet(() -> getTranslation("exam.practice.all")));
        choice.setValue(Optional.empty());
        choice.addValueChangeListener(change -> {
            items = all.stream()
                    .filter(item -> change.getValue()
                            .map(competency -> competency.id().equals(item.competency()))
                            .orElse(true))
                    .toList();
            show(0);
        });
        return choice;
    }

    private void show(int to) {
        place = to % items.size();
        response = "";
        check.setEnabled(false);
        explanation.removeAll();
        position.setText(getTranslation("exam.practice.position", place + 1, items.size()));
        sheet.removeAll();
        items.get(place)
                .face()
                .material()
                .ifPresent(material -> sheet.add(new SheetCard(
                        material.title().in(getLocale()), material.text().in(getLocale()))));
        element.show(items.get(place).face(), getLocale());
    }

    private void goOn() {
        show(place + 1);
    }

    private void answered(String given) {
        response = given;
        check.setEnabled(!given.isEmpty());
    }

    private void check() {
        explanation.removeAll();
        PracticeItem shown = items.get(place);
        for (Track track : tracks) {
            if (practice.answer(track, shown, response) instanceof Explained explained) {
                explain(explained);
                return;
            }
        }
        explanation.add(new Paragraph(getTranslation("exam.practice.gone")));
    }

    private void explain(Explained explained) {
        Locale reader = getLocale();
        Solution solution = new Solution(explained.item().body(), reader);
        explanation.add(new H2(verdict(explained.credit())));
        explanation.add(list("exam.practice.right", solution.lines()));
        explanation.add(new Paragraph(explained.item().rationale().in(reader)));
        explanation.add(list("exam.practice.why", solution.whys()));
    }

    private String verdict(Optional<BigDecimal> credit) {
        if (credit.isEmpty()) {
            return getTranslation("exam.practice.rated");
        }
        BigDecimal part = credit.get();
        if (part.compareTo(BigDecimal.ONE) == 0) {
            return getTranslation("exam.practice.full");
        }
        return part.signum() == 0
                ? getTranslation("exam.practice.wrong")
                : getTranslation("exam.practice.part", Formats.percent(part.movePointRight(2)));
    }

    private Div list(String heading, List<String> lines) {
        Div part = new Div();
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            part.add(new Paragraph(getTranslation(heading)), list);
        }
        return part;
    }
}
