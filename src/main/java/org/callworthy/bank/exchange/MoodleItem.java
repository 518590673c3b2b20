package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.yaml.Wording;

/** The item of a question: what its type makes of it, and what all questions have. */
final class MoodleItem {

    private MoodleItem() {}

    static Conversion of(MoodleQuestion question, ItemKeys keys, List<String> category) {
        Optional<Conversion> conversion = MoodleXmlReader.convert(question, keys);
        if (conversion.isEmpty()) {
            return Conversion.nothing("questions of the type {0} have no equivalent", question.type());
        }
        return switch (conversion.get()) {
            case Conversion.Nothing nothing -> nothing;
            case Conversion.Made(var draft) -> {
                common(question, draft, category);
                Optional<Wording> wrong = ItemShape.problem(draft.tree());
                question.lost().forEach(draft::lost);
                yield wrong.<Conversion>map(Conversion.Nothing::new).orElseGet(() -> new Conversion.Made(draft));
            }
        };
    }

    private static void common(MoodleQuestion question, ItemDraft draft, List<String> category) {
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
    }
}
