package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.yaml.Wording;

/** A column of yes and no, in which a mark means yes. */
final class TableFlag {

    private static final Set<String> YES =
            Set.of("1", "x", "y", "on", "ok", "☑", "☑️", "✅", "✔️", "●", "是的", "有", "需要", "要", "勾选");
    private static final Set<String> NO =
            Set.of("0", "n", "off", "none", "n/a", "-", "–", "—", "/", "☐", "❌", "✖", "不", "不是", "无", "没有", "不需要");

    private TableFlag() {}

    /** @param lost hears of what is neither */
    static boolean of(TableCells row, Column column, Lost lost) {
        String said = row.cell(column).strip();
        String word = said.toLowerCase(Locale.ROOT);
        Optional<Boolean> truth = YES.contains(word)
                ? Optional.of(true)
                : NO.contains(word) || word.isEmpty() ? Optional.of(false) : Truth.of(said);
        if (truth.isEmpty()) {
            lost.add(Wording.of(
                    "{0} in the column {1}, which is neither yes nor no", said, column.heading(Locale.ENGLISH)));
        }
        return truth.orElse(false);
    }
}
