package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.BankExport;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.Loss;
import org.callworthy.common.Languages;
import org.callworthy.common.ui.Downloads;

/** A bank as a file of a chosen format; what the format has no place for is said before the file is fetched. */
final class ExportDialog extends Dialog {

    private static final List<ItemFormat> FORMATS = List.of(
            ItemFormat.YAML, ItemFormat.QTI_3, ItemFormat.MOODLE_XML, ItemFormat.GIFT, ItemFormat.CSV, ItemFormat.XLSX);

    private final transient BankExport exports;
    private final BankRow bank;
    private final Select<ItemFormat> format = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Div result = new Div();

    ExportDialog(BankExport exports, BankRow bank) {
        this.exports = exports;
        this.bank = bank;
        setHeaderTitle(getTranslation("bank.export.of", bank.title().in(getLocale())));
        setWidth("36rem");
        format.setLabel(getTranslation("bank.export.format"));
        format.setItems(FORMATS);
        format.setItemLabelGenerator(one -> getTranslation("bank.format." + one));
        language.setLabel(getTranslation("bank.export.language"));
        language.setHelperText(getTranslation("bank.export.language.hint"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> getTranslation("common.language." + one.toLanguageTag()));
        language.setValue(Languages.serving(getLocale()));
        format.addValueChangeListener(change -> show());
        language.addValueChangeListener(change -> show());
        result.getElement().setAttribute("aria-live", "polite");
        Div line = new Div(format, language);
        line.addClassName("bank-line");
        add(new Paragraph(getTranslation("bank.export.lead")), line, result);
        getFooter().add(new Button(getTranslation("bank.close"), click -> close()));
        format.setValue(ItemFormat.YAML);
    }

    private void show() {
        result.removeAll();
        Optional<ItemExport> made = exports.export(bank.key(), format.getValue(), languages());
        if (made.isEmpty()) {
            result.add(new Paragraph(getTranslation("bank.export.none")));
            return;
        }
        ItemExport export = made.get();
        Anchor file = Downloads.link(
                getTranslation("bank.export.fetch", bank.key() + "." + export.ending()),
                bank.key() + "." + export.ending(),
                "application/octet-stream",
                out -> out.write(export.content()));
        result.add(new Paragraph(file));
        if (!export.losses().isEmpty()) {
            UnorderedList losses = new UnorderedList();
            for (Loss loss : export.losses()) {
                losses.add(new ListItem(
                        loss.place().in(getLocale()) + ": " + loss.what().in(getLocale())));
            }
            result.add(
                    new Paragraph(
                            getTranslation("bank.export.losses", export.losses().size())),
                    losses);
        }
    }

    /** The chosen one first; formats that take several have all of them. */
    private List<Locale> languages() {
        List<Locale> all = new ArrayList<>(Languages.ALL);
        all.remove(language.getValue());
        all.addFirst(language.getValue());
        return all;
    }
}
