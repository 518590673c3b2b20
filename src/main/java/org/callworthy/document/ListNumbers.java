package org.callworthy.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers and letters that a word processor shows before the paragraphs of a list, which their text does not hold. */
final class ListNumbers {

    private static final int LETTERS = 26;

    private final Map<BigInteger, Map<Integer, Integer>> counts = new HashMap<>();

    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String format = list == null ? null : paragraph.getNumFmt();
        if (list == null || format == null) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        Map<Integer, Integer> levels = counts.computeIfAbsent(list, id -> new HashMap<>());
        levels.keySet().removeIf(deeper -> deeper > level);
        String text = paragraph.getNumLevelText();
        boolean bracket = level > 0 || text != null && text.matches(".*[)）]\\s*");
        return shown(format, levels.merge(level, 1, Integer::sum), bracket ? ") " : ". ");
    }

    /** @param mark so that a list within a list can be told from it */
    private static String shown(@Nullable String format, int count, String mark) {
        return switch (format) {
            case "decimal", "decimalZero", "chineseCounting", "chineseCountingThousand", "japaneseCounting" ->
                count + mark;
            case "upperLetter", "lowerLetter" -> (char) ('A' + (count - 1) % LETTERS) + ". ";
            case null, default -> "";
        };
    }
}
