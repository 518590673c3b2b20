package org.callworthy.bank.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ItemRow;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.jspecify.annotations.Nullable;

/** The items of a bank in one dense list, to be searched, filtered and filed anew. */
@Route("items")
@Menu(title = "bank.menu.items", order = 34, icon = "vaadin:list-ul")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class ItemsView extends Page implements HasUrlParameter<String> {

    private final transient AuthorDesk desk;
    private final Span count = new Span();
    private final Button retag;
    private List<ShortcutRegistration> keys = List.of();
    private @Nullable ItemGrid grid;
    private @Nullable ItemFilters filters;

    ItemsView(AuthorDesk desk) {
        this.desk = desk;
        addClassName("bank-items");
        title(getTranslation("bank.items"));
        count.addClassNames("soft", "figures");
        count.getElement().setAttribute("role", "status");
        retag = new Button(getTranslation("bank.retag"), VaadinIcon.TAGS.create(), click -> retag());
        retag.setEnabled(false);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        clearContent();
        lead(getTranslation("bank.items.lead"));
        List<BankRow> banks = desk.items().banks();
        if (banks.isEmpty()) {
            add(new Empty(
                    VaadinIcon.LIST_UL,
                    getTranslation("bank.items.no-bank"),
                    getTranslation("bank.items.no-bank.next"),
                    begin()));
            return;
        }
        BankRow bank =
                banks.stream().filter(row -> row.key().equals(key)).findFirst().orElse(banks.getFirst());
        show(banks, bank);
    }

    private void show(List<BankRow> banks, BankRow bank) {
        filters = new ItemFilters(
                banks,
                bank,
                desk.competencies(bank.track(), getLocale()),
                desk.items().endorsements(bank.key()));
        grid = new ItemGrid(desk.competencies(bank.track(), getLocale()));
        filters.onBank(chosen -> getUI().ifPresent(ui -> ui.navigate(ItemsView.class, chosen.key())));
        filters.onChange(this::load);
        grid.onSelection(chosen -> {
            retag.setEnabled(!chosen.isEmpty());
            retag.setText(
                    chosen.isEmpty() ? getTranslation("bank.retag") : getTranslation("bank.retag.n", chosen.size()));
        });
        Button create = new Button(
                getTranslation("bank.new"), VaadinIcon.PLUS.create(), click -> new NewItemDialog(desk, bank).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Button limit = new Button(
                getTranslation("bank.limit"), VaadinIcon.EYE.create(), click -> new LimitDialog(desk, bank).open());
        Button export = new Button(
                getTranslation("bank.export"),
                VaadinIcon.DOWNLOAD_ALT.create(),
                click -> new ExportDialog(desk.exports(), bank).open());
        Button take = new Button(
                getTranslation("bank.import"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(ItemImportView.class, bank.key())));
        Button materials = new Button(
                getTranslation("bank.materials"),
                VaadinIcon.FILE_TEXT_O.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(MaterialsView.class, bank.key())));
        onlyActions(retag, materials, limit, export, take, begin(), create);
        keys.forEach(ShortcutRegistration::remove);
        keys = List.of(
                Shortcuts.addShortcutListener(
                        this, () -> new NewItemDialog(desk, bank).open(), Key.KEY_N, KeyModifier.ALT),
                Shortcuts.addShortcutListener(this, filters::focus, Key.SLASH));
        Div line = new Div(count);
        add(filters, line, grid);
        load();
    }

    private Button begin() {
        return new Button(
                getTranslation("bank.begin"),
                VaadinIcon.BOOK.create(),
                click -> new NewBankDialog(desk.banks()).open());
    }

    private void load() {
        if (grid != null && filters != null) {
            count.setText(getTranslation("bank.items.count", grid.load(desk, filters.value())));
        }
    }

    private void retag() {
        if (grid != null && filters != null) {
            List<ItemRow> chosen = grid.chosen();
            new RetagDialog(desk, filters.bank(), chosen, this::load).open();
        }
    }
}
