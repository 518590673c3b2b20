package org.callworthy.rating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What is asked, or said, before a rating is handed in or given back. */
final class SubmitDialogs {

    private SubmitDialogs() {}

    static ConfirmDialog confirm(Component on, SerializableRunnable submit) {
        ConfirmDialog dialog = new ConfirmDialog(
                on.getTranslation("rating.submit.sure"),
                on.getTranslation("rating.submit.final"),
                on.getTranslation("rating.submit"),
                confirmed -> submit.run());
        dialog.setCancelable(true);
        dialog.setCancelText(on.getTranslation("rating.cancel"));
        return dialog;
    }

    static ConfirmDialog handBack(Component on, SerializableRunnable handBack) {
        ConfirmDialog dialog = new ConfirmDialog(
                on.getTranslation("rating.hand-back.sure"),
                on.getTranslation("rating.hand-back.final"),
                on.getTranslation("rating.hand-back.do"),
                confirmed -> handBack.run());
        dialog.setCancelable(true);
        dialog.setCancelText(on.getTranslation("rating.cancel"));
        return dialog;
    }

    /** Names the criteria without a score; a click on one goes there. */
    static Dialog missing(Component on, List<CriterionPanel> missing, SerializableConsumer<String> take) {
        Dialog dialog = new Dialog(on.getTranslation("rating.submit.missing"));
        UnorderedList list = new UnorderedList();
        for (CriterionPanel panel : missing) {
            Button go = new Button(panel.title(), click -> {
                dialog.close();
                take.accept(panel.criterion());
            });
            go.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(new ListItem(go));
        }
        dialog.add(new Paragraph(on.getTranslation("rating.submit.missing.each")), list);
        dialog.getFooter().add(new Button(on.getTranslation("rating.cancel"), click -> dialog.close()));
        return dialog;
    }
}
