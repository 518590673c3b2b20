package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;

/** Items as they are read, one after the other. */
final class QtiItems {

    private final ItemKeys keys = new ItemKeys();
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    List<ImportedItem> items() {
        return items;
    }

    List<Loss> losses() {
        return losses;
    }

    /** @param more what else is known of the item, such as metadata */
    Optional<ImportedItem> add(QtiItem item, Consumer<ItemDraft> more) {
        switch (QtiItemReader.convert(item, keys)) {
            case Conversion.Nothing(var why) -> losses.add(new Loss(item.place(), why));
            case Conversion.Made(var draft) -> {
                odd(item);
                item.called(item.root().get("title"));
                item.called(item.root().get("label"));
                item.media().into(draft);
                more.accept(draft);
                if (!item.called().isEmpty()) {
                    item.lost("its title, label and classification: {0}", String.join("; ", item.called()));
                }
                Optional<Wording> wrong = ItemShape.problem(draft.tree());
                if (wrong.isPresent()) {
                    losses.add(new Loss(item.place(), wrong.get()));
                } else {
                    item.lost().forEach(draft::lost);
                    items.add(draft.done());
                    return Optional.of(items.getLast());
                }
            }
        }
        return Optional.empty();
    }

    private static void odd(QtiItem item) {
        if (item.root().get("adaptive").equals("true")) {
            item.lost("that it can be tried again until it is right");
        }
        if (!item.root().all("templateDeclaration").isEmpty()) {
            item.lost("the parts that are drawn anew each time ({0})", "templateDeclaration");
        }
        if (!item.body().within("mediaInteraction").isEmpty()) {
            item.lost("the recording or object {0}", "mediaInteraction");
        }
        if (!item.body().within("endAttemptInteraction").isEmpty()) {
            item.lost("hints that can be asked for");
        }
        item.body().within("rubricBlock").stream()
                .filter(block -> !block.get("view").contains("candidate"))
                .filter(block -> !item.body()
                        .within("extendedTextInteraction")
                        .iterator()
                        .hasNext())
                .forEach(block -> item.lost(
                        "the notes for {0}: {1}",
                        block.get("view"), block.content().strip()));
    }
}
