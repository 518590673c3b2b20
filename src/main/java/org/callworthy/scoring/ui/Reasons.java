package org.callworthy.scoring.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.callworthy.common.Points;
import org.callworthy.common.ui.Formats;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.CompetencyStanding;
import org.callworthy.scoring.ComponentStanding;
import org.callworthy.scoring.CutLine;
import org.callworthy.scoring.Recommendation;
import org.callworthy.scoring.Score;

/** Says in words why a result is what it is. */
class Reasons implements Serializable {

    private final Component on;
    private final Locale language;
    private final CaseProfile profile;

    /** @param on what knows the texts of the language */
    Reasons(Component on, Locale language, CaseProfile profile) {
        this.on = on;
        this.language = language;
        this.profile = profile;
    }

    /** What it comes to, in one sentence. */
    String summary() {
        return switch (profile.recommendation()) {
            case Recommendation.Pass pass -> say("scoring.sum.pass");
            case Recommendation.ConditionalPass conditional -> say("scoring.sum.conditional");
            case Recommendation.Fail fail -> say("scoring.sum.fail");
            case Recommendation.Incomplete incomplete -> say("scoring.sum.incomplete", names(incomplete.components()));
        };
    }

    /** Overall first, then the components, then the competencies that are below a cut of their own. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Score overall = profile.overall();
        if (overall != null) {
            sentences.add(say("scoring.why.overall", percent(overall), weighed(), cut(overall)));
        }
        profile.components().forEach(each -> component(each, sentences));
        profile.competencies().stream()
                .filter(each -> !each.score().isReached())
                .forEach(each -> sentences.add(competency(each)));
        return sentences;
    }

    /** Where a score is so near its cut that chance may have tipped it. */
    List<String> doubts() {
        List<String> close = new ArrayList<>();
        Score overall = profile.overall();
        if (overall != null && overall.isClose()) {
            close.add(say("scoring.overall"));
        }
        profile.components().stream()
                .filter(each -> each.score() != null && each.score().isClose())
                .forEach(each -> close.add(each.title().in(language)));
        profile.competencies().stream()
                .filter(each -> each.score().isClose())
                .forEach(each -> close.add(each.title().in(language)));
        return close.isEmpty() ? List.of() : List.of(say("scoring.why.close", joined(close)));
    }

    private void component(ComponentStanding standing, List<String> sentences) {
        String title = standing.title().in(language);
        Score score = standing.score();
        if (score == null || standing.counted() == null) {
            return;
        }
        Points points = standing.counted().points();
        sentences.add(say(
                "scoring.why.component",
                title,
                number(points.gained()),
                number(points.attainable()),
                percent(score),
                cut(score)));
        if (standing.isCriticallyFailed()) {
            sentences.add(say("scoring.why.critical", title));
        }
    }

    private String competency(CompetencyStanding standing) {
        return say(
                "scoring.why.competency",
                standing.title().in(language),
                percent(standing.score()),
                cut(standing.score()));
    }

    private String cut(Score score) {
        CutLine cut = score.cut();
        return cut == null
                ? say("scoring.why.no-cut")
                : say(score.isReached() ? "scoring.why.reached" : "scoring.why.missed", Formats.percent(cut.percent()));
    }

    private String weighed() {
        return joined(profile.components().stream()
                .map(each -> say(
                        "scoring.why.weighed",
                        each.weight(),
                        each.title().in(language),
                        percent(Objects.requireNonNull(each.score()))))
                .toList());
    }

    private String names(List<String> components) {
        return joined(profile.components().stream()
                .filter(each -> components.contains(each.component()))
                .map(each -> each.title().in(language))
                .toList());
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(say("scoring.join")));
    }

    static String percent(Score score) {
        return Formats.percent(score.share().percent());
    }

    static String number(BigDecimal points) {
        return points.setScale(2, java.math.RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String say(String key, Object... with) {
        return on.getTranslation(key, with);
    }
}
