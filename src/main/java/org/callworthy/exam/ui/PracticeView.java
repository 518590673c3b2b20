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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Select<Optional<Competency>> competency = new Select<>();
    private final transient Schemes schemes;
    private final transient Map<Track, List<PracticeItem>> byTrack = new EnumMap<>(Track.class);
    private Track track = Track.AGENT;
    private transient List<PracticeItem> items = List.of();
    private int place;
    private String response = "";

    PracticeView(Practice practice, Schemes schemes) {
        this.practice = practice;
        this.schemes = schemes;
        spacious();
        title(getTranslation("exam.practice.title"));
        lead(getTranslation("exam.practice.lead"));
        for (Track open : practice.tracks()) {
            List<PracticeItem> all = practice.items(open, System.identityHashCode(this), getLocale());
            if (!all.isEmpty()) {
                byTrack.put(open, all);
            }
        }
        if (byTrack.isEmpty()) {
            add(new Empty(
                    VaadinIcon.PENCIL,
                    getTranslation("exam.practice.none"),
                    getTranslation("exam.practice.none.next")));
        } else {
            build();
        }
    }

    private void build() {
        explanation.addClassName("exam-practice-explanation");
        explanation.getElement().setAttribute("role", "status");
        position.addClassName("exam-practice-position");
        position.getElement().setAttribute("role", "status");
        check.setText(getTranslation("exam.practice.check"));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        next.setText(getTranslation("exam.practice.next"));
        Div ways = new Div(check, next);
        ways.addClassName("exam-practice-ways");
        Div card = new Div(position, sheet, element, ways, explanation);
        card.addClassName("exam-practice");
        if (byTrack.size() > 1) {
            add(tracks());
        }
        add(competencies(), card);
        begin(byTrack.keySet().iterator().next());
    }

    /** For whoever can be a candidate of several tracks. */
    private Component tracks() {
        Select<Track> choice = new Select<>();
        choice.setLabel(getTranslation("exam.practice.track"));
        choice.setItems(byTrack.keySet());
        choice.setItemLabelGenerator(one -> getTranslation("common.track." + one));
        choice.setValue(byTrack.keySet().iterator().next());
        choice.addValueChangeListener(change -> begin(change.getValue()));
        return choice;
    }

    private Component competencies() {
        competency.setLabel(getTranslation("exam.practice.competency"));
        competency.setItemLabelGenerator(chosen ->
                chosen.map(one -> one.title().in(getLocale())).orElseGet(() -> getTranslation("exam.practice.all")));
        competency.addValueChangeListener(change -> {
            if (!competency.isEmpty()) {
                choose(change.getValue());
            }
        });
        return competency;
    }

    private void begin(Track chosen) {
        track = chosen;
        List<Optional<Competency>> choices = new ArrayList<>(List.of(Optional.empty()));
        schemes.current(track).competencies().stream()
                .filter(one -> all().stream().anyMatch(item -> item.competency().equals(one.id())))
                .map(Optional::of)
                .forEach(choices::add);
        competency.setItems(choices);
        competency.setValue(Optional.empty());
    }

    private void choose(Optional<Competency> chosen) {
        items = all().stream()
                .filter(item ->
                        chosen.map(one -> one.id().equals(item.competency())).orElse(true))
                .toList();
        show(0);
    }

    private List<PracticeItem> all() {
        return byTrack.getOrDefault(track, List.of());
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
        if (practice.answer(track, shown, response) instanceof Explained explained) {
            explain(explained);
        } else {
            explanation.add(new Paragraph(getTranslation("exam.practice.gone")));
        }
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
