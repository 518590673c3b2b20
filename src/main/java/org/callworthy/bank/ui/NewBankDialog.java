package org.callworthy.bank.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.callworthy.bank.Banks;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/** Begins a bank: its key for ever, whom it examines, and its title in both languages. */
final class NewBankDialog extends Dialog {

    private final transient Banks banks;
    private final TextField key = new TextField();
    private final Select<Track> track = new Select<>();
    private final Select<Level> level = new Select<>();
    private final TextField english = new TextField();
    private final TextField chinese = new TextField();

    NewBankDialog(Banks banks) {
        this.banks = banks;
        setHeaderTitle(getTranslation("bank.begin"));
        setWidth("30rem");
        key.setLabel(getTranslation("bank.new.key"));
        key.setHelperText(getTranslation("bank.begin.key.hint"));
        key.setMaxLength(60);
        track.setLabel(getTranslation("bank.begin.track"));
        track.setItems(Track.values());
        track.setItemLabelGenerator(one -> getTranslation("common.track." + one));
        track.setValue(Track.AGENT);
        level.setLabel(getTranslation("bank.begin.level"));
        level.setItems(Level.values());
        level.setValue(Level.I);
        english.setLabel(getTranslation("bank.begin.title.en"));
        chinese.setLabel(getTranslation("bank.begin.title.zh"));
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation("bank.begin.lead")), key, track, level, english, chinese);
        fields.setPadding(false);
        key.setWidthFull();
        track.setWidthFull();
        level.setWidthFull();
        english.setWidthFull();
        chinese.setWidthFull();
        add(fields);
        Button begin = new Button(getTranslation("bank.begin.do"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), begin);
        key.focus();
    }

    private void begin() {
        if (lacks(english) | lacks(chinese)) {
            return;
        }
        String id = key.getValue().strip();
        LocalizedText title =
                LocalizedText.of(english.getValue().strip(), chinese.getValue().strip());
        switch (banks.begin(id, track.getValue(), level.getValue(), title)) {
            case DONE -> {
                close();
                UI.getCurrentOrThrow().navigate(ItemsView.class, id);
            }
            case KEY_TAKEN -> refuse(key, "bank.begin.taken");
            case KEY_UNFIT -> refuse(key, "bank.new.unfit");
        }
    }

    private boolean lacks(TextField title) {
        boolean lacks = title.getValue().isBlank();
        if (lacks) {
            refuse(title, "bank.begin.title.missing");
        } else {
            title.setInvalid(false);
        }
        return lacks;
    }

    private void refuse(TextField field, String why) {
        field.setInvalid(true);
        field.setErrorMessage(getTranslation(why));
        field.focus();
    }
}
