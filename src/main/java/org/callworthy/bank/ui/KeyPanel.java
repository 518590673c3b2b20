package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Solution;

/** The key of an item, how it is scored, and why. */
final class KeyPanel extends Div {

    KeyPanel(Draft draft) {
        ItemText item = draft.text();
        addClassName("bank-key");
        add(new H2(getTranslation("bank.key")));
        if (!draft.problems().isEmpty()) {
            Paragraph unfinished = new Paragraph(getTranslation("bank.key.unfinished"));
            unfinished.addClassName("soft");
            add(unfinished);
            return;
        }
        Solution solution = new Solution(item.body(), getLocale());
        if (item.body().isRated()) {
            add(new Paragraph(getTranslation("bank.key.rated")));
        }
        add(list(solution.lines()), new Paragraph(item.rationale().in(getLocale())));
        if (!solution.whys().isEmpty()) {
            add(new H3(getTranslation("bank.key.whys")), list(solution.whys()));
        }
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
