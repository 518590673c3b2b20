package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.callworthy.bank.ItemLook;
import org.callworthy.common.ui.Formats;

/** Who of the staff has seen an item with its key. */
final class LooksPanel extends Div {

    LooksPanel(List<ItemLook> looks) {
        add(new Paragraph(getTranslation("bank.looks.lead")));
        UnorderedList list = new UnorderedList();
        for (ItemLook look : looks) {
            list.add(new ListItem(look.person() + " · " + getTranslation("bank.version", look.version()) + " · "
                    + Formats.dateTime(look.at())));
        }
        add(list);
    }
}
