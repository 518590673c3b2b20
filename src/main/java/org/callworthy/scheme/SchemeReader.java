package org.callworthy.scheme;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.callworthy.account.Role;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;

/** Reads a scheme from its tree. */
final class SchemeReader {

    private SchemeReader() {}

    static Scheme scheme(Fields fields) {
        return new Scheme(
                fields.string("scheme"),
                fields.integer("version"),
                fields.date("effective"),
                fields.choice("track", Track.values(), Track::key),
                fields.text("title"),
                fields.text("scope"),
                fields.text("code-of-conduct"),
                fields.list("agreements", SchemeReader::agreement),
                fields.list("competencies", SchemeReader::competency),
                rating(fields.at("rating")),
                decision(fields.at("decision")),
                retention(fields.at("retention")),
                fields.list("levels", SchemeReader::level));
    }

    private static Agreement agreement(Fields fields) {
        return new Agreement(fields.string("id"), fields.integer("version"), fields.text("title"), fields.text("text"));
    }

    private static Competency competency(Fields fields) {
        return new Competency(fields.string("id"), fields.text("title"), fields.text("description"));
    }

    private static RatingRules rating(Fields fields) {
        return new RatingRules(
                fields.integer("raters"),
                fields.string("rated-by").equals("trainer") ? Role.TRAINER : Role.TEAM_LEAD,
                fields.integer("adjudicate-at-gap"),
                fields.flag("adjudicate-on-split-cut"),
                RatingRules.Resolution.MEAN_OF_TWO,
                RatingRules.CriticalRule.MAJORITY);
    }

    private static DecisionRules decision(Fields fields) {
        return new DecisionRules(fields.integer("quorum"), fields.integer("nonconformity-due-days"));
    }

    private static RetentionRules retention(Fields fields) {
        return new RetentionRules(fields.integer("recordings-months"), fields.integer("records-months"));
    }

    private static LevelRules level(Fields fields) {
        return new LevelRules(
                fields.choice("level", Level.values(), Level::name),
                fields.text("title"),
                fields.choice("state", LevelState.values(), LevelState::key),
                fields.text("description"),
                fields.integer("validity-months"),
                prerequisites(fields.at("prerequisites")),
                fields.list("components", SchemeReader::component),
                cuts(fields.at("cuts")));
    }

    private static Prerequisites prerequisites(Fields fields) {
        return new Prerequisites(
                fields.optional("level").map(level -> fields.choice("level", Level.values(), Level::name)),
                fields.integer("months-of-service"),
                fields.integer("training-hours"));
    }

    private static Component component(Fields fields) {
        return fields.string("kind").equals("role-play") ? rolePlay(fields) : exam(fields);
    }

    private static ExamComponent exam(Fields fields) {
        return new ExamComponent(
                fields.string("id"),
                fields.text("title"),
                fields.integer("weight"),
                fields.integer("attempts"),
                fields.integer("waiting-days"),
                fields.integer("minutes"),
                fields.string("bank"),
                fields.list("blueprint", SchemeReader::cell),
                new FormLimits(
                        limit(fields, "anchors"),
                        limit(fields, "expected-minutes"),
                        limit(fields, "overlap"),
                        limit(fields, "most-uses")));
    }

    private static OptionalInt limit(Fields fields, String name) {
        return fields.has(name) ? OptionalInt.of(fields.integer(name)) : OptionalInt.empty();
    }

    private static RolePlayComponent rolePlay(Fields fields) {
        List<String> scenarios = fields.list("scenarios", Fields::string);
        return new RolePlayComponent(
                fields.string("id"),
                fields.text("title"),
                fields.integer("weight"),
                fields.integer("attempts"),
                fields.integer("waiting-days"),
                fields.integer("minutes"),
                scenarios);
    }

    private static BlueprintCell cell(Fields fields) {
        return new BlueprintCell(
                fields.string("competency"),
                fields.optional("difficulty")
                        .map(any -> fields.choice("difficulty", Difficulty.values(), Difficulty::key)),
                fields.optional("type").map(Fields::string),
                fields.optional("endorsement").map(Fields::string),
                fields.integer("items"));
    }

    private static Cuts cuts(Fields fields) {
        Map<String, Cut> components = fields.map("components", SchemeReader::cut);
        return new Cuts(cut(fields.at("overall")), components, fields.map("competencies", SchemeReader::cut));
    }

    private static Cut cut(Fields fields) {
        CutBasis basis = fields.has("method")
                ? new CutBasis.SetByPanel(
                        fields.string("method"),
                        fields.integer("panel"),
                        fields.date("date"),
                        fields.number("standard-error"))
                : new CutBasis.Provisional();
        return new Cut(fields.number("percent"), basis);
    }
}
