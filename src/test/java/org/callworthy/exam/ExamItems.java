package org.callworthy.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ItemTags;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Material;
import org.callworthy.bank.Option;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/** A pool of items, by competency and difficulty. */
final class ExamItems {

    private static final LocalizedText TEXT = LocalizedText.of("text", "文本");
    private final List<ItemVersion> items = new ArrayList<>();

    ExamItems with(int count, String competency, Difficulty difficulty) {
        return with(count, competency, difficulty, Optional.empty());
    }

    ExamItems with(int count, String competency, Difficulty difficulty, Optional<Material> material) {
        for (int i = 0; i < count; i++) {
            long id = items.size() + 1;
            ItemText text = new ItemText(
                    competency + "-" + difficulty.key() + "-" + id,
                    1,
                    competency,
                    difficulty,
                    60,
                    material.map(Material::key),
                    TEXT,
                    List.of(),
                    Optional.empty(),
                    new ChoiceBody(
                            ItemType.SINGLE_CHOICE,
                            Stream.of("a", "b", "c", "d").map(ExamItems::option).toList(),
                            ChoiceBody.Scoring.ALL_OR_NOTHING),
                    TEXT,
                    ItemTags.NONE);
            items.add(new ItemVersion(new ItemVersionId(id), text, material));
        }
        return this;
    }

    /** One more, whose enemies are the items with these keys. */
    ExamItems withEnemyOf(String competency, List<String> enemies) {
        return withTags(competency, 60, new ItemTags(Optional.empty(), List.of(), List.of(), enemies, false, false));
    }

    ExamItems withAnchor(String competency, int seconds) {
        return withTags(
                competency, seconds, new ItemTags(Optional.empty(), List.of(), List.of(), List.of(), false, true));
    }

    private ExamItems withTags(String competency, int seconds, ItemTags tags) {
        with(1, competency, Difficulty.EASY);
        ItemVersion last = items.removeLast();
        ItemText text = last.text();
        items.add(new ItemVersion(
                last.id(),
                new ItemText(
                        text.key(),
                        1,
                        competency,
                        text.difficulty(),
                        seconds,
                        Optional.empty(),
                        TEXT,
                        List.of(),
                        Optional.empty(),
                        text.body(),
                        TEXT,
                        tags),
                Optional.empty()));
        return this;
    }

    static Material parcelCase() {
        return new Material("parcel", 1, TEXT, TEXT, true);
    }

    List<ItemVersion> all() {
        return items;
    }

    static Material sheet() {
        return new Material("sheet", 1, TEXT, TEXT, false);
    }

    private static Option option(String id) {
        return Option.choice(id, TEXT, id.equals("a"), Optional.empty());
    }
}
