package org.callworthy.bank.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.OptionalInt;
import org.callworthy.bank.BankRow;
import org.callworthy.common.ui.Notify;

/** From how many showings on an item is worn out. */
final class LimitDialog extends Dialog {

    private static final int LEAST = 10;
    private static final int MOST = 1_000_000;

    LimitDialog(AuthorDesk desk, BankRow bank) {
        setHeaderTitle(getTranslation("bank.limit"));
        setWidth("30rem");
        IntegerField most = new IntegerField(getTranslation("bank.limit.most"));
        most.setHelperText(getTranslation("bank.limit.hint", LEAST, MOST));
        most.setMin(LEAST);
        most.setMax(MOST);
        most.setClearButtonVisible(true);
        most.setWidthFull();
        most.setValue(bank.mostShown());
        add(new Paragraph(getTranslation("bank.limit.lead")), most);
        Button save = new Button(getTranslation("bank.save"), click -> {
            if (most.isInvalid()) {
                most.focus();
                return;
            }
            Integer limit = most.getValue();
            desk.exposures().limit(bank.key(), limit == null ? OptionalInt.empty() : OptionalInt.of(limit));
            Notify.done(getTranslation("bank.limit.saved"));
            close();
            UI.getCurrentOrThrow().navigate(ItemsView.class, bank.key());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), save);
    }
}
