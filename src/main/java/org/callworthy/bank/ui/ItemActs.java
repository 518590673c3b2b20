package org.callworthy.bank.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.ReviewOutcome;
import org.callworthy.common.ui.Notify;

/** What can be done with an item in the state that it is in. */
final class ItemActs extends Div {

    private final transient AuthorDesk desk;
    private final transient Draft item;
    private final ItemVersionId id;
    private final SerializableRunnable after;

    /** @param versions of the item, its current one first */
    ItemActs(AuthorDesk desk, List<Draft> versions, SerializableRunnable after) {
        this.desk = desk;
        this.after = after;
        item = versions.getFirst();
        id = item.id();
        addClassName("page-actions");
        versions.stream()
                .skip(1)
                .filter(version -> version.state() == ItemState.APPROVED)
                .forEach(live -> add(retireBeside(live.id(), live.number())));
        switch (item.state()) {
            case DRAFT -> add(retire("bank.act.discard"), edit());
            case IN_REVIEW -> {
                if (desk.reviews().isOwnWork(id)) {
                    add(soft("bank.act.own"), giveBack());
                } else if (desk.reviews().isOwnMaterial(item)) {
                    add(soft("bank.act.own-material"), giveBack());
                } else {
                    add(giveBack(), approve());
                }
            }
            case APPROVED -> add(retire("bank.act.retire"), revise());
            case RETIRED -> add(revise());
        }
    }

    private Span soft(String key) {
        Span words = new Span(getTranslation(key));
        words.addClassName("soft");
        return words;
    }

    private Button edit() {
        return primary("bank.act.edit", VaadinIcon.EDIT, () -> open(id));
    }

    private Button revise() {
        return primary("bank.act.revise", VaadinIcon.EDIT, () -> {
            switch (desk.drafts().revise(id)) {
                case DraftOutcome.Done done -> open(done.id());
                case DraftOutcome.AlreadyOpen open -> open(open.id());
                case DraftOutcome.KeyTaken other -> after.run();
                case DraftOutcome.KeyUnfit other -> after.run();
                case DraftOutcome.Stale stale -> {
                    Notify.refused(getTranslation("bank.act.revise.stale"));
                    after.run();
                }
                case DraftOutcome.Unready other -> after.run();
            }
        });
    }

    private static void open(ItemVersionId version) {
        UI.getCurrentOrThrow().navigate(EditorView.class, EditorView.of(version));
    }

    private Button approve() {
        return primary(
                "bank.act.approve",
                VaadinIcon.CHECK,
                () -> told(desk.reviews().approve(item, ""), "bank.done.approve"));
    }

    private Button giveBack() {
        return new Button(
                getTranslation("bank.act.return"),
                VaadinIcon.ARROW_BACKWARD.create(),
                click -> new NoteDialog(
                                getTranslation("bank.act.return"),
                                getTranslation("bank.act.return.why"),
                                why -> told(desk.reviews().giveBack(id, why), "bank.done.return"))
                        .open());
    }

    private Button retire(String name) {
        return new Button(
                getTranslation(name),
                VaadinIcon.ARCHIVE.create(),
                click -> new NoteDialog(
                                getTranslation(name),
                                getTranslation("bank.act.retire.why"),
                                why -> told(desk.reviews().retire(id, item.state(), why), "bank.done.retire"))
                        .open());
    }

    /** For the version in forms, whose next one is being written or reviewed. */
    private Button retireBeside(ItemVersionId live, int number) {
        String name = getTranslation("bank.act.retire.live", number);
        return new Button(
                name,
                VaadinIcon.ARCHIVE.create(),
                click -> new NoteDialog(
                                name,
                                getTranslation("bank.act.retire.why"),
                                why -> told(
                                        desk.reviews().retire(live, ItemState.APPROVED, why),
                                        "bank.done.retire.live",
                                        number,
                                        item.number()))
                        .saying(getTranslation("bank.act.retire.live.lead", item.number()))
                        .open());
    }

    private Button primary(String name, VaadinIcon icon, SerializableRunnable work) {
        Button button = new Button(getTranslation(name), icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void told(ReviewOutcome outcome, String done, Object... numbers) {
        switch (outcome) {
            case ReviewOutcome.Done(boolean silent) -> {
                Notify.done(getTranslation(done, numbers));
                if (silent) {
                    Notify.refused(getTranslation("bank.done.silent"));
                }
            }
            case ReviewOutcome.OwnWork own -> Notify.refused(getTranslation("bank.act.own"));
            case ReviewOutcome.OwnMaterial own -> Notify.refused(getTranslation("bank.act.own-material"));
            case ReviewOutcome.Stale stale -> Notify.refused(getTranslation("bank.act.stale"));
            case ReviewOutcome.Overtaken overtaken -> Notify.refused(getTranslation("bank.act.overtaken"));
            case ReviewOutcome.Unready unready -> Notify.refused(getTranslation("bank.act.unready"));
        }
        after.run();
    }
}
