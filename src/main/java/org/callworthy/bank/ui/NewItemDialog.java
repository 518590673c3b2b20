package org.callworthy.bank.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.DraftOutcome;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/** Begins an item: its id for ever, and its type. */
final class NewItemDialog extends Dialog {

    private static final int USUAL_SECONDS = 60;

    private final transient AuthorDesk desk;
    private final BankRow bank;
    private final TextField key = new TextField();
    private final Select<ItemType> type = new Select<>();

    NewItemDialog(AuthorDesk desk, BankRow bank) {
        this.desk = desk;
        this.bank = bank;
        setHeaderTitle(getTranslation("bank.new"));
        setWidth("30rem");
        key.setLabel(getTranslation("bank.new.key"));
        key.setHelperText(getTranslation("bank.new.key.hint"));
        key.setMaxLength(60);
        key.setWidthFull();
        key.setValueChangeMode(ValueChangeMode.EAGER);
        key.addKeyPressListener(Key.ENTER, press -> begin());
        type.setLabel(getTranslation("bank.form.type"));
        type.setItems(ItemType.values());
        type.setItemLabelGenerator(one -> getTranslation("bank.type." + one.key()));
        type.setValue(ItemType.SINGLE_CHOICE);
        type.setWidthFull();
        VerticalLayout fields = new VerticalLayout(new Paragraph(bank.title().in(getLocale())), key, type);
        fields.setPadding(false);
        add(fields);
        Button cancel = new Button(getTranslation("bank.cancel"), click -> close());
        Button begin = new Button(getTranslation("bank.new.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, begin);
        key.focus();
    }

    private void begin() {
        ObjectNode item = Json.mapper().createObjectNode();
        item.put("id", key.getValue().strip())
                .put("type", type.getValue().key())
                .put("seconds", USUAL_SECONDS);
        switch (desk.drafts().create(bank.key(), item)) {
            case DraftOutcome.Done done -> {
                close();
                UI.getCurrentOrThrow().navigate(EditorView.class, EditorView.of(done.id()));
            }
            case DraftOutcome.KeyTaken taken -> refuse("bank.new.taken");
            case DraftOutcome.KeyUnfit unfit -> refuse("bank.new.unfit");
            case DraftOutcome.AlreadyOpen open -> refuse("bank.new.taken");
            case DraftOutcome.Stale stale -> refuse("bank.new.taken");
            case DraftOutcome.Unready unready -> refuse("bank.new.taken");
        }
    }

    private void refuse(String why) {
        key.setInvalid(true);
        key.setErrorMessage(getTranslation(why));
        key.focus();
    }
}
