package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A question as it stands in a GIFT file: lines up to the next empty one.
 *
 * @param line of its first line, from 1
 * @param text its escapes hidden, without comments
 * @param comments that stand before and in it
 * @param category the path set by the last {@code $CATEGORY} before it; may be empty
 */
record GiftBlock(int line, String text, List<String> comments, String category) {

    private static final String CATEGORY = "$CATEGORY:";

    GiftBlock {
        comments = List.copyOf(comments);
    }

    static List<GiftBlock> of(String file) {
        List<GiftBlock> blocks = new ArrayList<>();
        Collector collector = new Collector(blocks);
        int line = 0;
        for (String text : (Iterable<String>) file.lines()::iterator) {
            collector.take(++line, text);
        }
        collector.end();
        return blocks;
    }

    private static final class Collector {

        private final List<GiftBlock> blocks;
        private final List<String> lines = new ArrayList<>();
        private final List<String> comments = new ArrayList<>();
        private String category = "";
        private int first;

        Collector(List<GiftBlock> blocks) {
            this.blocks = blocks;
        }

        void take(int number, String line) {
            String bare = line.strip();
            if (bare.startsWith("//")) {
                comments.add(bare.substring(2).strip());
            } else if (bare.startsWith(CATEGORY)) {
                end();
                category = bare.substring(CATEGORY.length()).strip();
            } else if (bare.isEmpty()) {
                end();
            } else {
                first = lines.isEmpty() ? number : first;
                lines.add(bare);
            }
        }

        /** Comments alone stay for the question that follows. */
        void end() {
            if (!lines.isEmpty()) {
                blocks.add(new GiftBlock(first, GiftEscapes.hide(String.join("\n", lines)), comments, category));
                lines.clear();
                comments.clear();
            }
        }
    }
}
