package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.bank.BankText;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Problem;
import org.callworthy.roleplay.Scenario;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.RolePlayComponent;
import org.callworthy.scheme.Scheme;
import tools.jackson.core.JsonPointer;

/** What a scheme refers to: banks that can fill its blueprints, scenarios of its track and level. */
final class SchemeReferences {

    private final Source<Scheme> source;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    SchemeReferences(Source<Scheme> source, Library library) {
        this.source = source;
        this.library = library;
    }

    List<Finding> findings() {
        List<LevelRules> levels = source.content().levels();
        for (int i = 0; i < levels.size(); i++) {
            LevelRules level = levels.get(i);
            for (int j = 0; j < level.components().size(); j++) {
                JsonPointer at = Problem.path("levels", i, "components", j);
                switch (level.components().get(j)) {
                    case ExamComponent exam -> exam(level, exam, at);
                    case RolePlayComponent rolePlay -> rolePlay(level, rolePlay, at);
                }
            }
            ratedCompetencies(level, Problem.path("levels", i, "cuts", "competencies"));
        }
        return findings;
    }

    private void exam(LevelRules level, ExamComponent exam, JsonPointer at) {
        Optional<BankText> found = library.bank(exam.bank());
        JsonPointer place = Problem.path(at, List.of("bank"));
        if (found.isEmpty()) {
            add(place, "there is no bank " + exam.bank(), choice(library.bankKeys(), "a bank among the files checked"));
            return;
        }
        BankText bank = found.get();
        if (bank.track() != source.content().track() || bank.level() != level.level()) {
            add(
                    place,
                    "bank " + bank.key() + " is for track " + bank.track().key() + ", level " + bank.level(),
                    "a bank for track " + source.content().track().key() + ", level " + level.level());
        }
        BlueprintFill.problems(exam, bank, at)
                .forEach(problem -> findings.add(source.document().finding(problem)));
    }

    private void rolePlay(LevelRules level, RolePlayComponent rolePlay, JsonPointer at) {
        for (int i = 0; i < rolePlay.scenarios().size(); i++) {
            String key = rolePlay.scenarios().get(i);
            Optional<Scenario> scenario = library.scenario(key);
            JsonPointer place = Problem.path(at, List.of("scenarios", i));
            if (scenario.isEmpty()) {
                add(
                        place,
                        "there is no scenario " + key,
                        choice(library.scenarioKeys(), "a scenario among the files checked"));
            } else if (scenario.get().track() != source.content().track()
                    || !scenario.get().levels().contains(level.level())) {
                add(
                        place,
                        "scenario " + key + " is not for track "
                                + source.content().track().key() + ", level " + level.level(),
                        "a scenario with this track and level");
            }
        }
    }

    /** A cut of a competency needs ratings of it, whichever scenario a candidate gets. */
    private void ratedCompetencies(LevelRules level, JsonPointer cuts) {
        List<Scenario> scenarios = level.components().stream()
                .flatMap(component ->
                        component instanceof RolePlayComponent rolePlay ? rolePlay.scenarios().stream() : null)
                .flatMap(key -> library.scenario(key).stream())
                .toList();
        for (String competency : level.cuts().competencies().keySet()) {
            scenarios.stream()
                    .filter(scenario -> scenario.rubric().criteria().stream()
                            .noneMatch(criterion -> criterion.competency().equals(competency)))
                    .forEach(scenario -> add(
                            Problem.path(cuts, List.of(competency)),
                            "scenario " + scenario.key() + " does not rate " + competency,
                            "a criterion of the competency in its rubric, or no cut of its own"));
        }
    }

    private static String choice(List<String> keys, String otherwise) {
        return keys.isEmpty() ? otherwise : "one of " + String.join(", ", keys);
    }

    private void add(JsonPointer place, String message, String right) {
        findings.add(source.document().finding(new Problem(place, message, right)));
    }
}
