package org.callworthy.bank.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome;
import org.callworthy.common.yaml.Problem;
import tools.jackson.databind.node.ObjectNode;

/** A draft while it is written: keeps each change, and shows what candidates would see and what is missing still. */
final class Writing implements Serializable {

    private final transient AuthorDesk desk;
    private final Locale reader;
    private final SerializableConsumer<String> saved;
    private final ItemForm form;
    private final PreviewPanel preview = new PreviewPanel();
    private final Div problems = new Div();
    private final Div side = new Div(preview, problems);
    private transient Draft draft;
    private int revision;
    private boolean stale;

    Writing(AuthorDesk desk, Draft draft, Locale reader, SerializableConsumer<String> saved) {
        this.desk = desk;
        this.draft = draft;
        this.reader = reader;
        this.saved = saved;
        this.revision = draft.revision();
        this.form = new ItemForm(draft.source().deepCopy(), this::keep);
        side.addClassName("bank-side");
        problems.addClassName("bank-problems");
        problems.getElement().setAttribute("role", "status");
    }

    ItemForm form() {
        return form;
    }

    Draft draft() {
        return draft;
    }

    Div side() {
        return side;
    }

    private void keep() {
        if (stale) {
            return;
        }
        if (desk.drafts().save(draft.id(), revision, form.tree().deepCopy())
                instanceof DraftOutcome.Done(var id, int next, var found)) {
            revision = next;
            saved.accept(side.getTranslation("bank.editor.saved"));
            refresh();
        } else {
            stale();
        }
    }

    /** A recording was uploaded or removed here. */
    void recorded() {
        int now = desk.drafts().find(draft.id()).orElseThrow().revision();
        if (now == revision + 1) { // else somebody else was at it, too
            revision = now;
        }
        nameRecordings();
    }

    /** The tree names the recordings that are there, whoever uploaded them. */
    private void nameRecordings() {
        Draft stored = desk.drafts().find(draft.id()).orElseThrow();
        if (form.tree().path("listening") instanceof ObjectNode listening) {
            listening.remove("files");
            if (stored.source().at("/listening/files") instanceof ObjectNode files) {
                listening.set("files", files.deepCopy());
            }
        }
        draft = draft.with(form.tree(), stored.pictures(), stored.recorded());
    }

    /** Shows it as it is written now. */
    void refresh() {
        if (stale) {
            return;
        }
        nameRecordings();
        preview.show(draft);
        List<Problem> found = draft.problems();
        form.problems().show(found, reader);
        problems.removeAll();
        if (found.isEmpty()) {
            Paragraph complete = new Paragraph(side.getTranslation("bank.editor.complete"));
            complete.addClassName("good");
            problems.add(complete);
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Problem problem : found) {
            Button go = new Button(
                    form.problems().line(problem, reader),
                    click -> form.problems().focus(problem));
            go.addThemeVariants(
                    com.vaadin.flow.component.button.ButtonVariant.TERTIARY,
                    com.vaadin.flow.component.button.ButtonVariant.SMALL);
            list.add(new ListItem(go));
        }
        problems.add(new H2(side.getTranslation("bank.editor.missing", found.size())), list);
    }

    DraftOutcome submit() {
        return desk.drafts().submit(draft.id(), revision);
    }

    void goToFirst() {
        form.problems().wantComplete();
        refresh();
        draft.problems().stream().findFirst().ifPresent(form.problems()::focus);
    }

    /** Somebody else was faster: what was written here is shown still, but goes nowhere. */
    void stale() {
        stale = true;
        saved.accept("");
        Paragraph told = new Paragraph(side.getTranslation("bank.editor.stale"));
        told.addClassName("bad");
        told.getElement().setAttribute("role", "alert");
        problems.removeAll();
        problems.add(
                told,
                new Button(
                        side.getTranslation("bank.editor.reload"),
                        click -> UI.getCurrentOrThrow().getPage().reload()));
    }
}
