package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.roleplay.LanguageProgress;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioSummary;

/** Scenarios in rows. A row opens by its title, by a click anywhere in it, or with the space bar. */
class ScenarioGrid extends Grid<ScenarioSummary> {

    ScenarioGrid(List<ScenarioSummary> scenarios, SerializableConsumer<ScenarioId> open) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addComponentColumn(one ->
                        new RouterLink(one.title().in(getLocale()), ScenarioView.class, ScenarioView.of(one.id())))
                .setHeader(getTranslation("roleplay.scenario.title"))
                .setFlexGrow(3)
                .setComparator(one -> one.title().in(getLocale()));
        addColumn(one -> getTranslation("common.track." + one.track()))
                .setHeader(getTranslation("roleplay.scenario.track"))
                .setFlexGrow(2)
                .setSortable(true);
        addColumn(one -> one.levels().stream().map(Level::name).collect(Collectors.joining(", ")))
                .setHeader(getTranslation("roleplay.scenario.levels"))
                .setWidth("5rem")
                .setFlexGrow(0);
        addColumn(ScenarioSummary::number)
                .setHeader(getTranslation("roleplay.scenario.version"))
                .setWidth("5rem")
                .setFlexGrow(0);
        addComponentColumn(one -> Badges.state(this, one.state()))
                .setHeader(getTranslation("roleplay.scenario.state"))
                .setComparator(ScenarioSummary::state)
                .setWidth("8rem")
                .setFlexGrow(0);
        Languages.ALL.forEach(this::addLanguage);
        addColumn(ScenarioGrid::voices)
                .setHeader(getTranslation("roleplay.scenario.voices"))
                .setFlexGrow(2);
        setItems(scenarios);
        asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open.accept(chosen.getValue().id());
            }
        });
    }

    private void addLanguage(Locale language) {
        addComponentColumn(one -> progress(one, language))
                .setHeader(getTranslation("common.language." + language.toLanguageTag()))
                .setWidth("8.5rem")
                .setFlexGrow(0);
    }

    private Span progress(ScenarioSummary scenario, Locale language) {
        LanguageProgress progress = of(scenario, language);
        Span text = new Span(getTranslation("roleplay.scenario.approved", progress.approved(), progress.lines()));
        text.addClassNames("figures", progress.isComplete() ? "good" : "warn");
        return text;
    }

    private static LanguageProgress of(ScenarioSummary scenario, Locale language) {
        return scenario.languages().stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static String voices(ScenarioSummary scenario) {
        return scenario.languages().stream()
                .flatMap(one -> one.voices().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
