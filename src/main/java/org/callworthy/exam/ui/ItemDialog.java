package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import org.callworthy.bank.ItemPage;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ShownPicture;
import org.callworthy.bank.Solution;

/** What an item asks and what is right, for authors. */
class ItemDialog extends Dialog {

    ItemDialog(ItemVersion item) {
        setWidth("44rem");
        setHeaderTitle(getTranslation("exam.item-log.open", item.itemKey(), item.number()));
        UnorderedList right = new UnorderedList();
        new Solution(item.body(), getLocale()).lines().forEach(line -> right.add(new ListItem(line)));
        add(
                new Markdown(item.stem().in(getLocale())),
                new H3(getTranslation("exam.practice.right")),
                right,
                new Paragraph(item.text().rationale().in(getLocale())));
        for (ShownPicture shown : item.pictures().reversed()) {
            Image picture = new Image(
                    ItemPage.address(item.id(), shown.picture()), shown.alt().in(getLocale()));
            picture.setMaxWidth("100%");
            addComponentAtIndex(1, picture);
        }
        getFooter().add(new Button(getTranslation("exam.item-log.close"), click -> close()));
    }
}
