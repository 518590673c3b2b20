package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.Loss;
import org.callworthy.bank.PictureNames;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** The questions of a file one after the other: a category counts for those that follow it. */
final class MoodleQuiz {

    private final Locale language;
    private final ItemKeys keys = new ItemKeys();
    private final ItemKeys materialKeys = new ItemKeys();
    private final PictureNames pictures = new PictureNames();
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<ObjectNode> materials = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private List<String> category = List.of();
    private int withPenalty;
    private int withCommonFeedback;

    MoodleQuiz(Locale language) {
        this.language = language;
    }

    List<ImportedItem> items() {
        return items;
    }

    List<ObjectNode> materials() {
        return materials;
    }

    List<Loss> losses() {
        List<Loss> all = new ArrayList<>(losses);
        Wording file = Wording.of("the file");
        if (withPenalty > 0) {
            all.add(new Loss(
                    file,
                    Wording.of(
                            "what a second try costs, in {0} questions: here a question is answered once",
                            withPenalty)));
        }
        if (withCommonFeedback > 0) {
            all.add(new Loss(
                    file,
                    Wording.of(
                            "the feedback on right, partly right and wrong answers as a whole, in {0} questions",
                            withCommonFeedback)));
        }
        return all;
    }

    void add(XmlElement xml) {
        MoodleQuestion question = new MoodleQuestion(xml, language, pictures);
        switch (question.type()) {
            case "category" -> category(question);
            case "description" -> material(question);
            default ->
                MoodleXmlReader.convert(question, keys)
                        .ifPresentOrElse(
                                conversion -> made(question, conversion),
                                () -> lost(
                                        question,
                                        Wording.of("questions of the type {0} have no equivalent", question.type())));
        }
    }

    private void category(MoodleQuestion question) {
        category = steps(
                question.xml().first("category").map(c -> c.contentOf("text")).orElse(""));
        question.xml()
                .first("info")
                .map(question::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> losses.add(new Loss(
                        Wording.of("line {0}: {1}", question.xml().line(), String.join("/", category)),
                        Losses.of("the description of the category: {0}", text))));
    }

    private void lost(MoodleQuestion question, Wording why) {
        losses.add(new Loss(question.place(), why));
    }

    /** Without Moodle's own steps, such as {@code $course$/top/Default for Sales}; two strokes are one in a name. */
    private static List<String> steps(String path) {
        return Arrays.stream(path.split("(?<!/)/(?!/)"))
                .map(step -> step.replace("//", "/").strip())
                .filter(step -> !step.isEmpty() && !step.matches("\\$[a-z]+\\$|top"))
                .map(step -> step.length() > 60 ? step.substring(0, 60).strip() : step)
                .distinct()
                .toList();
    }

    private void made(MoodleQuestion question, Conversion conversion) {
        switch (conversion) {
            case Conversion.Nothing(var why) -> lost(question, why);
            case Conversion.Made(var draft) -> {
                common(question, draft);
                Optional<Wording> wrong = ItemShape.problem(draft.tree());
                if (wrong.isPresent()) {
                    lost(question, wrong.get());
                } else {
                    question.lost().forEach(draft::lost);
                    items.add(draft.done());
                }
            }
        }
    }

    private void common(MoodleQuestion question, ItemDraft draft) {
        question.media().into(draft);
        question.rationale().ifPresent(text -> draft.text("rationale", text));
        BigDecimal grade =
                Decimals.read(question.xml().contentOf("defaultgrade")).orElse(BigDecimal.ONE);
        if (grade.compareTo(BigDecimal.ONE) != 0) {
            question.lost("its {0} points: here each item is worth one", Decimals.text(grade));
        }
        String image = question.xml().contentOf("image");
        if (!image.isEmpty()) {
            question.lost("the picture {0}: texts have no pictures", image);
        }
        int hints = question.xml().all("hint").size();
        if (hints > 0) {
            question.lost("{0} hints for further tries", hints);
        }
        List<String> labels = new ArrayList<>(category);
        labels.addAll(question.tags());
        ItemLabels.read(labels, draft);
        withPenalty += Decimals.read(question.xml().contentOf("penalty"))
                        .filter(p -> p.signum() > 0)
                        .isPresent()
                ? 1
                : 0;
        withCommonFeedback +=
                question.xml().all("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
                                .anyMatch(
                                        feedback -> !feedback.contentOf("text").isEmpty())
                        ? 1
                        : 0;
    }

    private void material(MoodleQuestion question) {
        String text =
                question.xml().first("questiontext").map(question::markdown).orElse("");
        if (text.isBlank()) {
            lost(question, Wording.of("{0} has no text", Wording.of("the question")));
            return;
        }
        ObjectNode material = Json.mapper().createObjectNode();
        material.put("id", materialKeys.of(question.xml().contentOf("idnumber"), question.name(), text));
        material.put(
                "version", question.hint("version").flatMap(Decimals::whole).orElse(1));
        if (question.hint("case").isPresent()) {
            material.put("case", true);
        }
        String title = question.name().isEmpty() ? material.path("id").asString() : question.name();
        material.putObject("title").put(language.toLanguageTag(), title.substring(0, Math.min(title.length(), 150)));
        material.putObject("text").put(language.toLanguageTag(), text.strip());
        materials.add(material);
        question.lost().forEach(what -> lost(question, what));
    }
}
