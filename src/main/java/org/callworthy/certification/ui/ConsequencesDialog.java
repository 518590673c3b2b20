package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Says what something that cannot be undone leads to, and does it once the candidate has said that they understood. */
class ConsequencesDialog extends Dialog {

    /** @param consequences sentences */
    ConsequencesDialog(
            String title, List<String> consequences, String note, String act, SerializableRunnable confirmed) {
        setHeaderTitle(title);
        setMaxWidth("34rem");
        UnorderedList list = new UnorderedList();
        consequences.forEach(each -> list.add(new ListItem(each)));
        Button confirm = new Button(act, click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setEnabled(false);
        confirm.setDisableOnClick(true);
        Checkbox understood = new Checkbox(getTranslation("certification.consent.understood"));
        understood.addValueChangeListener(change -> confirm.setEnabled(change.getValue()));
        add(list, new Paragraph(note), understood);
        getFooter().add(new Button(getTranslation("certification.consent.keep"), click -> close()), confirm);
    }
}
