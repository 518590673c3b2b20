package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.account.AccessOutcome;
import org.callworthy.account.PersonFile;
import org.callworthy.account.PersonFile.HeldRole;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.Site;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;

/** What the person may do; roles beyond those of a job are an administrator's to give. */
class RolesSection extends Section {

    private final transient Desk desk;
    private final PersonId person;
    private final SerializableRunnable changed;
    private final Select<Role> role = new Select<>();
    private final ComboBox<Site> limit = new ComboBox<>();

    RolesSection(Desk desk, PersonFile file, SerializableRunnable changed) {
        super("account.roles");
        this.desk = desk;
        this.person = file.person().id();
        this.changed = changed;
        add(
                file.roles().isEmpty()
                        ? PeopleGrid.soft(getTranslation("account.roles.none"))
                        : facts(file.roles().stream().map(this::line).toList()));
        role.setAriaLabel(getTranslation("account.roles.choose"));
        role.setPlaceholder(getTranslation("account.roles.choose"));
        role.setItems(grantable(file));
        role.setItemLabelGenerator(r -> r == null ? "" : getTranslation("account.role." + r));
        limit.setAriaLabel(getTranslation("account.roles.limit"));
        limit.setPlaceholder(getTranslation("account.roles.everywhere"));
        limit.setItems(desk.roster().sites());
        limit.setItemLabelGenerator(Site::name);
        limit.setClearButtonVisible(true);
        limit.setVisible(false);
        role.addValueChangeListener(change ->
                limit.setVisible(change.getValue() != null && change.getValue().canBeLimited()));
        add(row(role, limit, new Button(getTranslation("account.roles.grant"), click -> grant())));
    }

    /** Roles not held yet; one that is limited to a site can be given for another site too. */
    private List<Role> grantable(PersonFile file) {
        Set<Role> held = file.person().roles();
        return Stream.of(Role.values())
                .filter(this::isMine)
                .filter(r -> !held.contains(r) || r.canBeLimited() && isLimited(file, r))
                .toList();
    }

    private static boolean isLimited(PersonFile file, Role wanted) {
        return file.roles().stream().filter(r -> r.role() == wanted).allMatch(r -> r.limitedTo() != null);
    }

    private boolean isMine(Role wanted) {
        return wanted.isJob() || desk.signedIn().has(Role.ADMIN);
    }

    private Div line(HeldRole held) {
        String name = getTranslation("account.role." + held.role());
        Div line = row(
                new Span(name),
                PeopleGrid.soft(
                        held.limitedTo() == null
                                ? getTranslation("account.since", Formats.date(held.since()))
                                : getTranslation("account.roles.only", held.limitedTo(), Formats.date(held.since()))));
        if (isMine(held.role())) {
            Button take = new Button(VaadinIcon.TRASH.create(), click -> revoke(held));
            take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            String what = held.limitedTo() == null
                    ? getTranslation("account.roles.revoke", name)
                    : getTranslation("account.roles.revoke.site", name, held.limitedTo());
            take.setAriaLabel(what);
            take.setTooltipText(what);
            line.add(take);
        }
        return line;
    }

    private void grant() {
        if (role.getValue() == null) {
            role.focus();
            return;
        }
        desk.people()
                .grant(
                        person,
                        role.getValue(),
                        limit.getOptionalValue()
                                .filter(site -> role.getValue().canBeLimited())
                                .map(Site::id)
                                .orElse(null));
        Notify.done(getTranslation("account.roles.granted"));
        changed.run();
    }

    private void revoke(HeldRole taken) {
        AccessOutcome outcome = desk.people().revoke(person, taken.role(), taken.site());
        switch (outcome) {
            case DONE -> Notify.done(getTranslation("account.roles.revoked"));
            case LAST_ADMINISTRATOR -> Notify.refused(getTranslation("account.access.last"));
        }
        changed.run();
    }
}
