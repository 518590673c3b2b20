package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The gaps of a cloze item, each a row below it; its id stands in the stem in double square brackets. */
final class TableGaps {

    private TableGaps() {}

    /** @return what of the rows is lost */
    static List<Loss> add(ItemDraft item, List<TableCells> rows) {
        List<Loss> losses = new ArrayList<>();
        ArrayNode gaps = item.tree().putArray("gaps");
        for (TableCells row : rows) {
            ItemDraft draft = new ItemDraft(row.place(), row.language(), "", ItemType.CLOZE);
            String said = row.cell(Column.ID).replaceAll("[\\[\\]\\s]", "").toLowerCase(Locale.ROOT);
            boolean isId = said.matches("[a-z0-9]{1,10}");
            if (!isId && !said.isEmpty()) {
                draft.lost(Wording.of("{0} {1}, which is none that there is", RowKind.GAP.word(), said));
            }
            ObjectNode gap = gaps.addObject().put("id", isId ? said : String.valueOf(gaps.size()));
            new TableBody(row, draft, gap).addToGap();
            losses.addAll(draft.done().lost());
        }
        if (rows.isEmpty()) {
            item.lost(Wording.of("the gaps: each is a row of the type gap below the item"));
        }
        return losses;
    }
}
