package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.roleplay.Scenario;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioSheet;
import org.jspecify.annotations.Nullable;

/** A scenario: its lines to listen to and approve, and what it is about. */
@Route("scenarios/:scenario")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class ScenarioView extends Page implements BeforeEnterObserver {

    private static final String SCENARIO = "scenario";

    private final transient LineDesk desk;
    private final Div tools = new Div();
    private @Nullable ScriptPanel script;

    ScenarioView(LineDesk desk) {
        this.desk = desk;
        tools.addClassName("roleplay-tools");
        actions(tools);
    }

    static RouteParameters of(ScenarioId id) {
        return new RouteParameters(SCENARIO, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ScenarioId> id = event.getRouteParameters().get(SCENARIO).flatMap(ScenarioView::parsed);
        id.flatMap(desk.lines()::sheet).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(ScenarioSheet sheet) {
        clearContent();
        Scenario scenario = sheet.version().scenario();
        title(scenario.title().in(getLocale()));
        showTools(sheet);
        script = new ScriptPanel(desk, sheet, this::showTools);
        add(script, new AboutPanel(scenario));
    }

    /** After each change: what can be done with the whole may have changed, too. */
    private void showTools(ScenarioSheet sheet) {
        tools.removeAll();
        tools.add(new PublishPanel(desk, sheet, () -> reload(sheet.version().id())));
    }

    private void reload(ScenarioId id) {
        desk.lines().sheet(id).ifPresent(this::show);
    }

    private void showNothing() {
        clearContent();
        title(getTranslation("roleplay.scenario.unknown"));
        add(new Empty(
                VaadinIcon.SEARCH,
                getTranslation("roleplay.scenario.unknown"),
                getTranslation("roleplay.scenario.unknown.next"),
                new RouterLink(getTranslation("roleplay.scenarios"), ScenariosView.class)));
    }

    private static Optional<ScenarioId> parsed(String text) {
        try {
            return Optional.of(ScenarioId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
