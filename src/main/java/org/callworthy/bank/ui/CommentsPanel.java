package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemComment;
import org.callworthy.bank.ItemNotes;
import org.callworthy.common.ui.Formats;

/** What authors say about an item. */
final class CommentsPanel extends Div {

    CommentsPanel(AuthorDesk desk, Draft draft, SerializableRunnable after) {
        TextArea words = new TextArea(getTranslation("bank.comment"));
        words.setWidthFull();
        words.setMaxLength(ItemNotes.LONGEST);
        Button send = new Button(getTranslation("bank.comment.send"), click -> {
            if (!words.getValue().isBlank()) {
                desk.notes().comment(draft.id(), words.getValue());
                after.run();
            }
        });
        add(words, send);
        List<ItemComment> comments = desk.notes().comments(draft.itemKey());
        if (comments.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("bank.comment.none"));
            none.addClassName("soft");
            add(none);
        }
        for (ItemComment comment : comments) {
            Span head = new Span(comment.person() + " · " + getTranslation("bank.version", comment.version()) + " · "
                    + Formats.dateTime(comment.at()));
            head.addClassName("soft");
            Div one = new Div(head, new Paragraph(comment.words()));
            one.addClassName("bank-said");
            add(one);
        }
    }
}
