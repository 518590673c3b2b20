package org.callworthy.bank.exchange;

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

    private static final Wording NO_TEXT = Wording.of("{0} has no text", Wording.of("the question"));

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
        MoodleLanguages languages = new MoodleLanguages(xml);
        MoodleQuestion question = new MoodleQuestion(languages.in(language), language, pictures);
        switch (question.type()) {
            case "category" -> category(question);
            case "description" -> material(question, languages);
            default -> item(question, languages);
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
                        Losses.of("the description of the category: {0}", Multilang.clean(text)))));
    }

    private void lost(MoodleQuestion question, Wording why) {
        losses.add(new Loss(question.place(), BothLanguages.clean(why)));
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

    private void item(MoodleQuestion question, MoodleLanguages languages) {
        switch (MoodleItem.of(question, keys, category)) {
            case Conversion.Nothing(var why) -> lost(question, why);
            case Conversion.Made(var draft) -> {
                languages.foreign().ifPresent(draft::lost);
                ImportedItem item = languages.isOne() ? draft.done() : inBoth(draft, languages);
                if (item.item().path("stem").isEmpty()) {
                    lost(question, languages.foreign().orElse(NO_TEXT));
                } else {
                    items.add(item);
                    count(question);
                }
            }
        }
    }

    private ImportedItem inBoth(ItemDraft draft, MoodleLanguages languages) {
        MoodleQuestion second = inOther(languages);
        BothLanguages both = new BothLanguages(language);
        return switch (MoodleItem.of(second, new ItemKeys(), category)) {
            case Conversion.Made(var made) -> both.item(draft.done(), made.done());
            case Conversion.Nothing(var why) ->
                both.item(draft.lost(Wording.of("{0}: {1}", BothLanguages.text(other()), why))
                        .done());
        };
    }

    private MoodleQuestion inOther(MoodleLanguages languages) {
        return new MoodleQuestion(languages.in(other()), other(), pictures);
    }

    private Locale other() {
        return BothLanguages.other(language);
    }

    private void count(MoodleQuestion question) {
        boolean penalty = Decimals.read(question.xml().contentOf("penalty"))
                .filter(part -> part.signum() > 0)
                .isPresent();
        boolean common = question.xml().all("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
                .anyMatch(feedback -> !feedback.contentOf("text").isEmpty());
        withPenalty += penalty ? 1 : 0;
        withCommonFeedback += common ? 1 : 0;
    }

    private void material(MoodleQuestion question, MoodleLanguages languages) {
        Optional<ObjectNode> material = sheet(question, materialKeys, language);
        if (material.isEmpty()) {
            lost(question, NO_TEXT);
            return;
        }
        languages.foreign().ifPresent(what -> lost(question, what));
        if (!languages.isOne()) {
            MoodleQuestion second = inOther(languages);
            sheet(second, new ItemKeys(), other())
                    .ifPresent(sheet -> new BothLanguages(language).merge(material.get(), sheet));
            second.lost().stream()
                    .filter(what -> !question.lost().contains(what))
                    .forEach(what -> lost(question, what));
        }
        if (!material.get().path("text").isEmpty()) {
            materials.add(material.get());
        }
        question.lost().forEach(what -> lost(question, what));
    }

    private static Optional<ObjectNode> sheet(MoodleQuestion question, ItemKeys keys, Locale language) {
        String text =
                question.xml().first("questiontext").map(question::markdown).orElse("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        ObjectNode material = Json.mapper().createObjectNode();
        material.put("id", keys.of(question.xml().contentOf("idnumber"), question.name(), text));
        material.put(
                "version", question.hint("version").flatMap(Decimals::whole).orElse(1));
        if (question.hint("case").isPresent()) {
            material.put("case", true);
        }
        String title = question.title().isEmpty() ? material.path("id").asString() : question.title();
        material.putObject("title").put(language.toLanguageTag(), title.substring(0, Math.min(title.length(), 150)));
        material.putObject("text").put(language.toLanguageTag(), text.strip());
        return Optional.of(material);
    }
}
