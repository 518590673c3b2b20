package org.callworthy.bank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;

/** Writes what {@link GiftReader} reads. What GIFT has no place for stands in comments, which other systems pass over. */
final class GiftWriter implements ItemWriter {

    @Override
    public ItemExport write(BankText bank, ItemFiles pictures, List<Locale> languages) {
        Locale language = languages.getFirst();
        List<Loss> losses = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        out.append("// ").append(bank.title().in(language)).append("\n\n");
        for (ItemText item : bank.items()) {
            Lost lost = what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what));
            question(item, language, lost).ifPresent(text -> out.append(text).append("\n\n"));
        }
        return new ItemExport(ItemFormat.GIFT, "gift", out.toString().getBytes(StandardCharsets.UTF_8), losses);
    }

    private static Optional<String> question(ItemText item, Locale language, Lost lost) {
        GiftBody body = new GiftBody(language, lost);
        Optional<String> braces = body.braces(item.body());
        if (braces.isEmpty()) {
            lost.add(Wording.of(
                    "the whole item: the format has no questions of the type {0}",
                    item.type().key()));
            return Optional.empty();
        }
        ItemLosses.ofShell(item, List.of(), lost);
        String stem = GiftEscapes.escape(item.stem().in(language));
        String asked = body.isGap(item.body())
                ? stem.replaceFirst("\\[\\[[a-z0-9]{1,10}]]", java.util.regex.Matcher.quoteReplacement(braces.get()))
                : stem + " " + braces.get();
        String feedback = "####" + GiftEscapes.escape(item.rationale().in(language)) + "}";
        int close = closing(asked);
        return Optional.of(comment(item) + "::" + item.key() + "::[plain]" + asked.substring(0, close) + feedback
                + asked.substring(close + 1));
    }

    /** Of the braces, which are the only ones without a backslash before them. */
    private static int closing(String asked) {
        int at = 0;
        while (asked.charAt(at) != '}') {
            at += asked.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String comment(ItemText item) {
        StringBuilder notes = new StringBuilder("// ").append(GiftComment.note("id", item.key()));
        item.tags().tags().forEach(tag -> notes.append(' ').append(GiftComment.note("tag", tag)));
        StringBuilder facts = new StringBuilder("// ").append(GiftComment.OURS);
        ItemFacts.of(item)
                .forEach((name, fact) ->
                        facts.append(' ').append(name).append('=').append(fact));
        return notes.append('\n').append(facts).append('\n').toString();
    }
}
