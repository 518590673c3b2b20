package org.callworthy.common.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.markdown.Markdown;

/** A text that something rests on, such as a price list or a case; it can be folded away. */
public class SheetCard extends NativeDetails {

    /** @param text Markdown */
    public SheetCard(String title, String text) {
        super(title, new Markdown(text));
        addClassName("sheet-card");
        setOpen(true);
    }
}
