package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;

/** Moodle's GIFT (docs.moodle.org, GIFT format). */
final class GiftReader implements ItemReader {

    private static final Pattern SIGNS = Pattern.compile(
            "(?m)^[ \\t]*+::[^:]|^[ \\t]*+\\$CATEGORY:|(?<!\\\\)\\{\\s*([=~#}]|(T|F|TRUE|FALSE)\\s*[#}])",
            Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 200_000;

    @Override
    public boolean takes(OpenedFile file) {
        return file instanceof OpenedFile.Text text
                && !text.text().stripLeading().startsWith("<")
                && SIGNS.matcher(text.text().substring(0, Math.min(text.text().length(), LOOKED_AT)))
                        .find();
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Text text
                ? read(text.text(), language)
                : new ItemReading.Refused(Wording.of("GIFT is plain text"));
    }

    private static ItemReading read(String text, Locale language) {
        ItemKeys keys = new ItemKeys();
        List<ImportedItem> items = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        for (GiftBlock block : GiftBlock.of(text)) {
            Wording place = Wording.of("line {0}", block.line());
            switch (GiftQuestion.of(block.text())) {
                case GiftQuestion.Outcome.Broken(var why) -> losses.add(new Loss(place, why));
                case GiftQuestion.Outcome.Question(var question) -> {
                    Optional<GiftAnswers> answers = question.answers();
                    if (answers.isEmpty()) {
                        losses.add(new Loss(place, Wording.of("a text that asks nothing")));
                    } else {
                        items.add(new GiftItem(block, question, answers.get(), keys, language).made());
                    }
                }
            }
        }
        return new ItemReading.Read(ItemFormat.GIFT, items, List.of(), List.of(), losses);
    }
}
