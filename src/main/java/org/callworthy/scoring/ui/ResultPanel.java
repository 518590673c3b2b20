package org.callworthy.scoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.CompetencyStanding;
import org.callworthy.scoring.ComponentResult;
import org.callworthy.scoring.ComponentStanding;
import org.callworthy.scoring.CutLine;
import org.callworthy.scoring.Score;
import org.jspecify.annotations.Nullable;

/**
 * A case's result, explained: in words, then overall, by component and by competency with points, weights, errors and cuts.
 * Whoever shows it sees to it that its reader may know.
 */
public class ResultPanel extends Section {

    private final CaseProfile profile;
    private final ScoreTable table;

    public ResultPanel(CaseProfile profile) {
        this.profile = profile;
        addClassName("scoring-result");
        table = new ScoreTable();
        add(new ResultSummary(profile), table);
        if (profile.overall() != null) {
            table.group(getTranslation("scoring.overall"));
            table.score(getTranslation("scoring.overall.all"), "", profile.overall(), false);
        }
        table.group(getTranslation("scoring.components"));
        profile.components()
                .forEach(each ->
                        table.score(each.title().in(getLocale()), made(each), each.score(), each.isCriticallyFailed()));
        if (!profile.competencies().isEmpty()) {
            table.group(getTranslation("scoring.competencies"));
            profile.competencies()
                    .forEach(each -> table.score(each.title().in(getLocale()), made(each), each.score(), false));
        }
        notes().forEach(this::note);
    }

    private String made(ComponentStanding standing) {
        ComponentResult counted = standing.counted();
        String weight = getTranslation("scoring.weight", standing.weight());
        return counted == null
                ? weight
                : getTranslation(
                                "scoring.points",
                                Reasons.number(counted.points().gained()),
                                Reasons.number(counted.points().attainable()))
                        + " · " + weight
                        + (counted.attemptNo() > 1
                                ? " · " + getTranslation("scoring.attempt", counted.attemptNo())
                                : "");
    }

    private String made(CompetencyStanding standing) {
        List<String> parts = new ArrayList<>();
        for (ComponentStanding component : profile.components()) {
            if (component.counted() != null) {
                component.counted().parts().stream()
                        .filter(part -> part.competency().equals(standing.competency()))
                        .map(part -> component.title().in(getLocale()) + " "
                                + Reasons.number(part.points().gained()) + "/"
                                + Reasons.number(part.points().attainable()))
                        .forEach(parts::add);
            }
        }
        return String.join(" · ", parts);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (scores().anyMatch(score -> score.margin() != null)) {
            notes.add("scoring.note.margin");
        }
        if (scores().map(Score::cut).anyMatch(ResultPanel::isProvisional)) {
            notes.add("scoring.note.provisional");
        }
        return notes;
    }

    private static boolean isProvisional(@Nullable CutLine cut) {
        return cut != null && cut.provisional();
    }

    private Stream<Score> scores() {
        return Stream.of(
                        Stream.ofNullable(profile.overall()),
                        profile.components().stream().flatMap(each -> Stream.ofNullable(each.score())),
                        profile.competencies().stream().map(CompetencyStanding::score))
                .flatMap(scores -> scores);
    }

    private void note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("scoring-note");
        add(note);
    }
}
