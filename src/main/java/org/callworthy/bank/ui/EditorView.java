package org.callworthy.bank.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** Where an item is written: its fields, beside them the item as candidates see it. Each change is kept at once. */
@Route("items/drafts/:version")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class EditorView extends Page implements BeforeEnterObserver {

    private static final String VERSION = "version";
    private static final JsonPointer ROOT = JsonPointer.empty();

    private final transient AuthorDesk desk;
    private final Span saved = new Span();
    private final Button submit;
    private @Nullable Writing writing;

    EditorView(AuthorDesk desk) {
        this.desk = desk;
        addClassName("bank-editor");
        saved.addClassName("soft");
        saved.getElement().setAttribute("role", "status");
        submit = new Button(getTranslation("bank.editor.submit"), VaadinIcon.CHECK.create(), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL);
        actions(saved, submit);
    }

    static RouteParameters of(ItemVersionId id) {
        return new RouteParameters(VERSION, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ItemVersionId> id = event.getRouteParameters().get(VERSION).flatMap(ItemVersionId::read);
        id.flatMap(desk.drafts()::find).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Draft draft) {
        clearContent();
        title(getTranslation("bank.editor.title", draft.itemKey(), draft.number()));
        submit.setVisible(draft.state() == ItemState.DRAFT);
        if (draft.state() != ItemState.DRAFT) {
            add(new Empty(
                    VaadinIcon.LOCK,
                    getTranslation("bank.editor.closed." + draft.state()),
                    getTranslation("bank.editor.closed.next"),
                    new RouterLink(draft.itemKey(), ItemView.class, ItemView.of(draft.itemKey()))));
            return;
        }
        desk.notes().look(draft.id());
        writing = new Writing(desk, draft, getLocale(), saved::setText);
        ItemForm form = writing.form();
        Div body = new Div();
        Div fields = new Div(
                type(form, body),
                texts(writing),
                body,
                form.both(ROOT.appendProperty("rationale"), getTranslation("bank.form.rationale")),
                new FilingFields(form, draft, desk));
        fields.addClassName("bank-fields");
        build(form, body);
        Div split = new Div(fields, writing.side());
        split.addClassName("bank-split");
        add(new RouterLink(getTranslation("bank.editor.back"), ItemView.class, ItemView.of(draft.itemKey())), split);
        writing.refresh();
    }

    private Select<ItemType> type(ItemForm form, Div body) {
        Select<ItemType> type = new Select<>();
        type.setLabel(getTranslation("bank.form.type"));
        type.setItems(ItemType.values());
        type.setItemLabelGenerator(one -> getTranslation("bank.type." + one.key()));
        written(form.tree()).ifPresent(type::setValue);
        type.addValueChangeListener(change -> {
            form.tree().put("type", change.getValue().key());
            form.tree().remove(ItemType.BODY_PROPERTIES);
            build(form, body);
            form.changed();
        });
        return form.register(ROOT.appendProperty("type"), type);
    }

    private Div texts(Writing now) {
        ItemForm form = now.form();
        Div texts = new Div(
                new HeardFields(desk, now),
                form.both(ROOT.appendProperty("stem"), getTranslation("bank.form.stem")),
                new PictureFields(desk, form, now.draft().id()));
        texts.addComponentAsFirst(new H2(getTranslation("bank.form.question")));
        return texts;
    }

    private static void build(ItemForm form, Div body) {
        body.removeAll();
        for (String list : java.util.List.of("options", "targets", "gaps", "units", "accepted", "rubric", "words")) {
            form.forget(ROOT.appendProperty(list));
        }
        written(form.tree()).ifPresent(type -> body.add(new BodyForm(form, type)));
    }

    private static Optional<ItemType> written(ObjectNode tree) {
        return Arrays.stream(ItemType.values())
                .filter(type -> type.key().equals(tree.path("type").asString("")))
                .findFirst();
    }

    private void submit() {
        Writing now = writing;
        if (now == null) {
            return;
        }
        switch (now.submit()) {
            case DraftOutcome.Done done -> {
                Notify.done(getTranslation("bank.editor.submitted"));
                getUI().ifPresent(ui ->
                        ui.navigate(ItemView.class, ItemView.of(now.draft().itemKey())));
            }
            case DraftOutcome.Unready unready -> {
                now.goToFirst();
                Notify.refused(
                        getTranslation("bank.editor.unready", unready.problems().size()));
            }
            case DraftOutcome.Stale stale -> now.stale();
            case DraftOutcome.KeyTaken taken -> throw new IllegalStateException(taken.toString());
            case DraftOutcome.KeyUnfit unfit -> throw new IllegalStateException(unfit.toString());
            case DraftOutcome.AlreadyOpen open -> throw new IllegalStateException(open.toString());
        }
    }

    private void showNothing() {
        clearContent();
        submit.setVisible(false);
        title(getTranslation("bank.unknown"));
        add(new Empty(
                VaadinIcon.SEARCH,
                getTranslation("bank.unknown"),
                getTranslation("bank.unknown.next"),
                new RouterLink(getTranslation("bank.items"), ItemsView.class)));
    }
}
