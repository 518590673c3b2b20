package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** Where in a form what is wrong is said. */
final class FieldProblems implements Serializable {

    private final ObjectNode tree;
    private final Map<String, Component> fields;
    private boolean complete;

    /** @param fields by the place of the tree that each stands for */
    FieldProblems(ObjectNode tree, Map<String, Component> fields) {
        this.tree = tree;
        this.fields = fields;
    }

    /**
     * Says at each field what is wrong there. What nobody has begun to write yet is not held against it, until it is wanted
     * complete.
     */
    void show(List<Problem> problems, Locale reader) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Problem problem : problems) {
            for (String place : fieldsFor(problem.at())) {
                if (complete || isBegun(place)) {
                    said.putIfAbsent(place, words(problem, reader, fields.get(place)));
                }
            }
        }
        fields.forEach((at, field) -> {
            if (field instanceof HasValidation validated) {
                validated.setErrorMessage(said.get(at));
                validated.setInvalid(said.containsKey(at));
            }
        });
    }

    /** From now on, whatever is missing is said at its field. */
    void wantComplete() {
        complete = true;
    }

    /** Something stands there, or in the other language. */
    private boolean isBegun(String place) {
        JsonPointer at = JsonPointer.compile(place);
        boolean isLanguage =
                Languages.ALL.stream().anyMatch(language -> place.endsWith("/" + language.toLanguageTag()));
        return tree.at(at).isValueNode() || isLanguage && tree.at(at.head()).isObject();
    }

    private static String words(Problem problem, Locale reader, @Nullable Component field) {
        return problem.missing().isPresent() && field != null
                ? field.getTranslation("bank.form.missing")
                : problem.message().in(reader) + " — "
                        + problem.whatWouldBeRight().in(reader);
    }

    /** What is wrong, by the label of the field where it is to be mended. */
    String line(Problem problem, Locale reader) {
        List<String> places = fieldsFor(problem.at());
        Component field = places.isEmpty() ? null : fields.get(places.getFirst());
        String label = field instanceof HasLabel labelled && labelled.getLabel() != null
                ? labelled.getLabel()
                : Places.of(problem.at());
        return label + ": "
                + (problem.missing().isPresent() && field != null
                        ? field.getTranslation("bank.form.missing")
                        : problem.message().in(reader));
    }

    /** Where to go to mend a problem. */
    void focus(Problem problem) {
        List<String> places = fieldsFor(problem.at());
        if (!places.isEmpty()
                && fields.get(places.getFirst()) instanceof com.vaadin.flow.component.Focusable<?> field) {
            field.focus();
        }
    }

    /** The field of a place, or those of all languages of a text, or the first one below it. */
    private List<String> fieldsFor(JsonPointer at) {
        String place = at.toString();
        if (fields.containsKey(place)) {
            return List.of(place);
        }
        List<String> languages = Languages.ALL.stream()
                .map(language -> place + "/" + language.toLanguageTag())
                .filter(fields::containsKey)
                .toList();
        return languages.isEmpty()
                ? fields.keySet().stream()
                        .filter(field -> field.startsWith(place + "/"))
                        .limit(1)
                        .toList()
                : languages;
    }
}
