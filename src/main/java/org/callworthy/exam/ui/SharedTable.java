package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** How many items each two forms have in common, anchors apart. */
class SharedTable extends Scrolled {

    SharedTable(List<List<Integer>> shared, String label) {
        super(label, "exam-shared");
        NativeTableRow head = table.getHead().addRow();
        heading(head, getTranslation("exam.set.with"), "col");
        for (int i = 1; i <= shared.size(); i++) {
            heading(head, getTranslation("exam.set.form", i), "col");
        }
        for (int i = 0; i < shared.size(); i++) {
            NativeTableRow row = table.getBody().addRow();
            heading(row, getTranslation("exam.set.form", i + 1), "row");
            for (int j = 0; j < shared.size(); j++) {
                row.addDataCell()
                        .setText(i == j ? "–" : String.valueOf(shared.get(i).get(j)));
            }
        }
    }
}
