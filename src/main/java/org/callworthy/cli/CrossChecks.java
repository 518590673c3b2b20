package org.callworthy.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Material;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import org.callworthy.roleplay.Scenario;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.Criterion;
import org.callworthy.scheme.Scheme;
import tools.jackson.core.JsonPointer;

/** What can only be found by looking at several files: ids used twice, and references that lead nowhere. */
final class CrossChecks {

    private final Content content;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    /** @param library the content itself and what lies around it */
    CrossChecks(Content content, Library library) {
        this.content = content;
        this.library = library;
    }

    List<Finding> findings() {
        duplicates(content.banks, (bank, ids) -> ids.accept(Problem.path("bank"), bank.key()));
        duplicates(
                content.schemes,
                (scheme, ids) -> ids.accept(Problem.path("scheme"), scheme.key() + " with version " + scheme.number()));
        duplicates(content.scenarios, (scenario, ids) -> ids.accept(Problem.path("scenario"), scenario.key()));
        duplicates(
                content.scenarios,
                (scenario, ids) -> ids.accept(
                        Problem.path("rubric", "id"), scenario.rubric().key()));
        duplicates(content.banks, each("items", BankText::items, ItemText::key));
        materialsThatDiffer();
        content.banks.forEach(this::competenciesOfItems);
        content.scenarios.forEach(this::competenciesOfCriteria);
        content.schemes.forEach(scheme -> findings.addAll(new SchemeReferences(scheme, library).findings()));
        return findings;
    }

    private static <T, P> BiConsumer<T, BiConsumer<JsonPointer, String>> each(
            String list, Function<T, List<P>> parts, Function<P, String> id) {
        return (whole, ids) -> {
            for (int i = 0; i < parts.apply(whole).size(); i++) {
                ids.accept(
                        Problem.path(list, i, "id"), id.apply(parts.apply(whole).get(i)));
            }
        };
    }

    /** Twice in one file is found by the file's own rules. */
    private <T> void duplicates(List<Source<T>> sources, BiConsumer<T, BiConsumer<JsonPointer, String>> lister) {
        Map<String, YamlDocument> firsts = new HashMap<>();
        for (Source<T> source : sources) {
            lister.accept(source.content(), (place, id) -> {
                YamlDocument first = firsts.putIfAbsent(id, source.document());
                if (first != null && first != source.document() && !id.isEmpty()) {
                    add(
                            source.document(),
                            place,
                            "the id " + id + " is used in " + first.file() + " too",
                            "an id of its own");
                }
            });
        }
    }

    /** Banks may share a sheet, but then it is the same sheet. */
    private void materialsThatDiffer() {
        Map<String, Material> firsts = new HashMap<>();
        for (Source<BankText> source : content.banks) {
            List<Material> materials = source.content().materials();
            for (int i = 0; i < materials.size(); i++) {
                Material material = materials.get(i);
                Material first = firsts.putIfAbsent(material.key() + " " + material.number(), material);
                if (first != null && !first.equals(material)) {
                    add(
                            source.document(),
                            Problem.path("materials", i, "id"),
                            "material " + material.key() + " has another text in another bank",
                            "the same text in all banks, the next version, or an id of its own");
                }
            }
        }
    }

    private void competenciesOfItems(Source<BankText> source) {
        BankText bank = source.content();
        for (int i = 0; i < bank.items().size(); i++) {
            String competency = bank.items().get(i).competency();
            competency(source.document(), bank.track(), competency, Problem.path("items", i, "competency"));
        }
    }

    private void competenciesOfCriteria(Source<Scenario> source) {
        List<Criterion> criteria = source.content().rubric().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            JsonPointer place = Problem.path("rubric", "criteria", i, "competency");
            competency(
                    source.document(), source.content().track(), criteria.get(i).competency(), place);
        }
    }

    private void competency(YamlDocument document, Track track, String competency, JsonPointer place) {
        Optional<Scheme> scheme = library.scheme(track);
        if (scheme.isPresent() && !competency.isEmpty() && !scheme.get().hasCompetency(competency)) {
            List<String> known =
                    scheme.get().competencies().stream().map(Competency::id).toList();
            add(
                    document,
                    place,
                    "the scheme of track " + track.key() + " has no competency " + competency,
                    "one of " + String.join(", ", known));
        }
    }

    private void add(YamlDocument document, JsonPointer place, String message, String right) {
        findings.add(document.finding(new Problem(place, message, right)));
    }
}
