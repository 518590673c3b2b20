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
            GiftLanguages languages = new GiftLanguages(block.text());
            switch (GiftQuestion.of(languages.in(language))) {
                case GiftQuestion.Outcome.Broken(var why) -> losses.add(new Loss(place, why));
                case GiftQuestion.Outcome.Question(var question) -> {
                    Optional<ImportedItem> item = item(block, question, keys, language);
                    if (item.isEmpty()) {
                        losses.add(new Loss(place, Wording.of("a text that asks nothing")));
                    } else if (languages.isOne()) {
                        items.add(item.get());
                    } else {
                        ImportedItem both = inBoth(block, item.get(), languages, language);
                        if (both.item().path("stem").isEmpty()) {
                            losses.add(new Loss(place, languages.foreign().orElseThrow()));
                        } else {
                            items.add(both);
                        }
                    }
                }
            }
        }
        return new ItemReading.Read(ItemFormat.GIFT, items, List.of(), List.of(), losses);
    }

    private static Optional<ImportedItem> item(GiftBlock block, GiftQuestion question, ItemKeys keys, Locale language) {
        return question.answers().map(answers -> new GiftItem(block, question, answers, keys, language).made());
    }

    private static ImportedItem inBoth(GiftBlock block, ImportedItem first, GiftLanguages languages, Locale language) {
        Locale other = BothLanguages.other(language);
        BothLanguages both = new BothLanguages(language);
        Optional<ImportedItem> second =
                GiftQuestion.of(languages.in(other)) instanceof GiftQuestion.Outcome.Question(var question)
                        ? item(block, question, new ItemKeys(), other)
                        : Optional.empty();
        ImportedItem item = second.map(read -> both.item(first, read)).orElseGet(() -> both.item(first));
        return languages.foreign().map(item::losing).orElse(item);
    }
}
