package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.bank.BankMaterials;
import org.callworthy.bank.MaterialOutcome;
import org.callworthy.common.Json;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.callworthy.common.yaml.Problem;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** The sheets and cases of a bank, to be read and to be written anew. */
@Route("items/materials")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class MaterialsView extends Page implements HasUrlParameter<String> {

    private static final JsonPointer ROOT = JsonPointer.empty();

    private final transient BankMaterials materials;
    private final Div list = new Div();
    private final Div detail = new Div();
    private final ListBox<ObjectNode> box = new ListBox<>();
    /** What is being written, by key: whoever looks at another material meanwhile finds it again. */
    private final Map<String, ObjectNode> begun = new HashMap<>();

    private String bank = "";
    private String open = "";

    MaterialsView(BankMaterials materials) {
        this.materials = materials;
        title(getTranslation("bank.materials"));
        lead(getTranslation("bank.materials.lead"));
        Button add = new Button(getTranslation("bank.materials.new"), VaadinIcon.PLUS.create(), click -> begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        box.setItemLabelGenerator(material -> materials.problems(material).isEmpty()
                ? label(material)
                : getTranslation("bank.materials.incomplete", label(material)));
        box.getElement().setAttribute("aria-label", getTranslation("bank.materials"));
        box.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(chosen -> edit(begun.computeIfAbsent(key(chosen), key -> chosen.deepCopy()), false)));
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        bank = key;
        Div split = new Div(list, detail);
        split.addClassNames("bank-split", "bank-materials");
        add(new RouterLink(getTranslation("bank.items"), ItemsView.class, key), split);
        load();
    }

    private void load() {
        list.removeAll();
        detail.removeAll();
        List<ObjectNode> all = materials.all(bank);
        if (all.isEmpty()) {
            list.add(new Empty(
                    VaadinIcon.FILE_TEXT_O,
                    getTranslation("bank.materials.none"),
                    getTranslation("bank.materials.none.next")));
            return;
        }
        box.setItems(all);
        list.add(box);
        box.setValue(all.stream()
                .filter(material -> key(material).equals(open))
                .findFirst()
                .orElse(all.getFirst()));
    }

    private String label(ObjectNode material) {
        String title = material.path("title").path(getLocale().toLanguageTag()).asString("");
        String name = title.isEmpty() ? key(material) : title;
        return name + " · "
                + getTranslation("bank.version", material.path("version").asInt(1));
    }

    private void begin() {
        box.clear();
        edit(Json.mapper().createObjectNode(), true);
    }

    private static String key(ObjectNode material) {
        return material.path("id").asString("");
    }

    private void edit(ObjectNode material, boolean fresh) {
        detail.removeAll();
        open = key(material);
        ItemForm form = new ItemForm(material, () -> {});
        detail.add(new H2(fresh ? getTranslation("bank.materials.new") : label(material)));
        if (fresh) {
            detail.add(form.text(ROOT.appendProperty("id"), getTranslation("bank.new.key")));
        }
        Paragraph hint = new Paragraph(getTranslation("bank.materials.markdown"));
        hint.addClassName("soft");
        Button save = new Button(getTranslation("bank.materials.save"), click -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        detail.add(
                form.flag(ROOT.appendProperty("case"), getTranslation("bank.materials.case")),
                form.both(ROOT.appendProperty("title"), getTranslation("bank.form.title")),
                hint,
                form.both(ROOT.appendProperty("text"), getTranslation("bank.form.text")),
                save);
        form.problems().show(materials.problems(material), getLocale());
    }

    private void save(ItemForm form) {
        ObjectNode written = form.tree().deepCopy();
        switch (materials.save(bank, written.path("version").asInt(0), written)) {
            case MaterialOutcome.Saved saved -> {
                Notify.done(getTranslation("bank.materials.saved"));
                open = key(written);
                begun.remove(open);
                load();
            }
            case MaterialOutcome.Unready(List<Problem> problems) -> {
                form.problems().wantComplete();
                form.problems().show(problems, getLocale());
                form.problems().focus(problems.getFirst());
            }
            case MaterialOutcome.KeyTaken(String key) -> Notify.refused(getTranslation("bank.materials.taken", key));
            case MaterialOutcome.Stale stale -> Notify.refused(getTranslation("bank.materials.stale"));
        }
    }
}
