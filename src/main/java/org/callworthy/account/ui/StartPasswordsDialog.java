package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.account.RosterLine;
import org.callworthy.account.StartPassword;
import org.callworthy.common.ui.Batches;
import org.callworthy.common.ui.NamedReasons;
import org.callworthy.common.ui.NamedReasons.Line;

/**
 * Gives start passwords to many at once, and shows them this once. Nothing but this dialog holds them: it does not close by
 * accident, and asks first if no file was downloaded.
 */
class StartPasswordsDialog extends Dialog {

    private final transient Desk desk;
    private final SerializableRunnable changed;
    private final List<StartPassword> given = new ArrayList<>();
    private final Div content = new Div();
    private final StartPasswordsChoice choice;
    private final Button give = new Button();
    private final Button close = new Button(getTranslation("account.cancel"), click -> leave());

    /** @param shown who is offered; those without a password are chosen at first */
    StartPasswordsDialog(Desk desk, List<RosterLine> shown, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        setHeaderTitle(getTranslation("account.start"));
        setWidth("48rem");
        choice = new StartPasswordsChoice(
                shown.stream()
                        .filter(RosterLine::active)
                        .filter(line -> desk.signedIn()
                                .idIfAny()
                                .filter(line.id()::equals)
                                .isEmpty())
                        .toList(),
                this::chosen);
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        give.addClickListener(click -> giveAll());
        content.add(new Paragraph(getTranslation("account.start.lead")), choice);
        add(content);
        getFooter().add(close, give);
        chosen();
    }

    private void chosen() {
        int count = choice.chosen().size();
        give.setEnabled(count > 0);
        give.setText(getTranslation("account.start.give", count));
    }

    private void giveAll() {
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        List<RosterLine> all = choice.chosen();
        Batches<RosterLine> batches = new Batches<>(
                all,
                some -> given.addAll(desk.startPasswords().give(some)),
                left -> finish(all.subList(0, all.size() - left.size())));
        give.setVisible(false);
        close.setVisible(false);
        content.removeAll();
        content.add(batches);
        batches.start();
    }

    private void finish(List<RosterLine> asked) {
        content.add(new StartPasswordsSheet(given));
        List<Line> leftOut = asked.stream()
                .filter(line -> given.stream().noneMatch(each -> each.id().equals(line.id())))
                .map(line -> new Line(line.name(), line.username()))
                .toList();
        if (!leftOut.isEmpty()) {
            content.add(new NamedReasons(getTranslation("account.start.left-out", leftOut.size()), leftOut));
        }
        close.setText(getTranslation("account.start.close"));
        close.setVisible(true);
        close.focus();
        changed.run();
    }

    private void leave() {
        boolean unsaved = content.getChildren()
                .anyMatch(stage -> stage instanceof StartPasswordsSheet sheet && !sheet.isDownloaded());
        if (unsaved && !given.isEmpty()) {
            confirm();
        } else {
            end();
        }
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("account.start.close.sure"));
        dialog.setText(getTranslation("account.start.close.means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.start.close.back"));
        dialog.setConfirmText(getTranslation("account.start.close"));
        dialog.addConfirmListener(confirmed -> end());
        dialog.open();
    }

    private void end() {
        close();
        content.removeAll();
        given.clear();
    }
}
