package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioSummary;
import org.callworthy.roleplay.Scenarios;

/** All scenarios, and how far each is on its way to candidates. */
@Route("scenarios")
@Menu(title = "roleplay.menu.scenarios", order = 36, icon = "vaadin:comments")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class ScenariosView extends Page {

    ScenariosView(Scenarios scenarios) {
        title(getTranslation("roleplay.scenarios"));
        lead(getTranslation("roleplay.scenarios.lead"));
        Button add = new Button(
                getTranslation("roleplay.scenarios.add"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> new ImportDialog(scenarios, this::open).open());
        actions(add);
        List<ScenarioSummary> all = scenarios.all();
        if (all.isEmpty()) {
            add(new Empty(
                    VaadinIcon.COMMENTS,
                    getTranslation("roleplay.scenarios.none"),
                    getTranslation("roleplay.scenarios.none.next")));
        } else {
            add(new ScenarioGrid(all, this::open));
        }
    }

    private void open(ScenarioId id) {
        getUI().ifPresent(ui -> ui.navigate(ScenarioView.class, ScenarioView.of(id)));
    }
}
