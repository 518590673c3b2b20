package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportTaken;
import org.callworthy.bank.ItemExchange;
import org.callworthy.bank.ItemImport;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ItemTemplate;
import org.callworthy.common.ui.Downloads;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.LimitedUpload;
import org.callworthy.common.ui.Page;
import org.callworthy.document.Limits;
import org.callworthy.document.TableFormat;
import org.jspecify.annotations.Nullable;

/** Items out of another system's file: shown question by question first, then taken in as drafts. */
@Route("items/import")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class ItemImportView extends Page implements HasUrlParameter<String> {

    private final transient AuthorDesk desk;
    private final transient ItemExchange exchange;
    private final transient ItemImport imports;
    private final Div result = new Div();

    ItemImportView(AuthorDesk desk, ItemExchange exchange, ItemImport imports) {
        this.desk = desk;
        this.exchange = exchange;
        this.imports = imports;
        title(getTranslation("bank.import"));
        lead(getTranslation("bank.import.lead"));
        actions(template(TableFormat.XLSX), template(TableFormat.CSV));
        result.getElement().setAttribute("aria-live", "polite");
    }

    private Anchor template(TableFormat format) {
        return Downloads.link(
                getTranslation("bank.import.template." + format),
                "items." + format.ending(),
                format.mediaType(),
                out -> out.write(ItemTemplate.table(format, getLocale())));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        List<BankRow> banks = desk.items().banks();
        if (banks.isEmpty()) {
            add(new Empty(
                    VaadinIcon.LIST_UL,
                    getTranslation("bank.items.no-bank"),
                    getTranslation("bank.items.no-bank.next")));
            return;
        }
        BankRow bank =
                banks.stream().filter(row -> row.key().equals(key)).findFirst().orElse(banks.getFirst());
        ImportFields fields = new ImportFields(bank, desk.competencies(bank.track(), getLocale()));
        add(
                new RouterLink(bank.title().in(getLocale()), ItemsView.class, bank.key()),
                fields,
                LimitedUpload.button(
                        getTranslation("bank.import.choose"),
                        (int) (Limits.FILE_BYTES >> 20),
                        (name, bytes) -> read(bank, fields, name, bytes),
                        ".gift",
                        ".txt",
                        ".xml",
                        ".zip",
                        ".csv",
                        ".xlsx",
                        ".docx"),
                result);
    }

    void read(BankRow bank, ImportFields fields, String name, byte[] bytes) {
        result.removeAll();
        switch (exchange.read(name, bytes, fields.language())) {
            case ItemReading.Refused(var why) -> {
                Paragraph refused = new Paragraph(why.in(getLocale()));
                refused.addClassName("bad");
                result.add(new H2(getTranslation("bank.import.refused", name)), refused);
            }
            case ItemReading.Read file -> show(bank, fields, name, file);
        }
    }

    private void show(BankRow bank, ImportFields fields, String name, ItemReading.Read read) {
        ItemReading.Read file = imports.compared(bank.key(), read);
        ImportFates fates = imports.preview(bank.key(), file);
        result.add(
                new H2(getTranslation("bank.import.read", name, getTranslation("bank.format." + file.format()))),
                ImportMinutes.link(this, getLocale(), bank.key(), file, fates),
                new ImportPreview(bank.key(), fields, file, fates, () -> {
                    ImportTaken taken = imports.take(bank.key(), file, fields.defaults());
                    result.removeAll();
                    result.add(
                            new H2(getTranslation("bank.import.done")),
                            ImportPreview.counts(this, taken.items()),
                            ImportPreview.leftOut(this, taken.fates().items()),
                            ImportPreview.materials(this, taken.materials()),
                            new Paragraph(ImportMinutes.link(this, getLocale(), bank.key(), file, taken.fates())),
                            new RouterLink(getTranslation("bank.import.go"), ItemsView.class, bank.key()));
                }));
    }
}
