package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.exam.FormSetLine;

/** Sets of forms that were prepared together. */
@Route("forms")
@Menu(title = "exam.menu.forms", order = 38, icon = "vaadin:copy-o")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
class FormsView extends Page {

    private final transient FormsDesk desk;

    FormsView(FormsDesk desk) {
        this.desk = desk;
        title(getTranslation("exam.forms.title"));
        lead(getTranslation("exam.forms.lead"));
        Button make = make();
        make.addThemeVariants(ButtonVariant.PRIMARY);
        List<FormSetLine> sets = desk.sets().all();
        if (sets.isEmpty()) {
            add(new Empty(
                    VaadinIcon.COPY_O,
                    getTranslation("exam.forms.none"),
                    getTranslation("exam.forms.none.next"),
                    make));
        } else {
            actions(make);
            add(grid(sets));
        }
    }

    private Button make() {
        return new Button(
                getTranslation("exam.forms.make"),
                VaadinIcon.PLUS.create(),
                click -> new MakeFormsDialog(
                                desk,
                                desk.blueprints().offered().stream().findFirst().orElse(null))
                        .open());
    }

    private Grid<FormSetLine> grid(List<FormSetLine> sets) {
        Grid<FormSetLine> grid = new Grid<>();
        grid.addClassName("exam-sets");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("exam.forms.exam"))
                .setFlexGrow(3);
        grid.addColumn(set -> Formats.dateTime(set.madeAt()))
                .setHeader(getTranslation("exam.forms.made-at"))
                .setComparator(Comparator.comparing(FormSetLine::madeAt))
                .setAutoWidth(true);
        grid.addColumn(set -> Objects.requireNonNullElse(set.madeBy(), "–"))
                .setHeader(getTranslation("exam.forms.made-by"))
                .setAutoWidth(true);
        grid.addColumn(FormSetLine::forms)
                .setHeader(getTranslation("exam.forms.forms"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(FormSetLine::uses)
                .setHeader(getTranslation("exam.forms.uses"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(SetBadges::new)
                .setHeader(getTranslation("exam.forms.state"))
                .setComparator(Comparator.comparing(FormSetLine::state))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.setItems(sets);
        return grid;
    }

    private Anchor name(FormSetLine set) {
        return new Anchor(
                "forms/set/" + set.id(),
                ExamTexts.name(this, desk.blueprints().plan(set.exam()).offer()));
    }
}
