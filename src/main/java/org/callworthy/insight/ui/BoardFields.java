package org.callworthy.insight.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import org.callworthy.account.Roster;
import org.callworthy.account.Site;
import org.callworthy.account.Team;
import org.callworthy.account.TeamLine;
import org.callworthy.common.Track;
import org.callworthy.insight.BoardFilter;
import org.jspecify.annotations.Nullable;

/** Site, team and track. A team that does not belong to the chosen site is not offered. */
class BoardFields extends Div {

    private final ComboBox<Site> site = new ComboBox<>();
    private final ComboBox<Team> team = new ComboBox<>();
    private final ComboBox<Track> track = new ComboBox<>();
    private final List<Site> sites;
    private final List<Team> teams;

    BoardFields(Roster roster) {
        sites = roster.sites();
        teams = roster.teams().stream().map(TeamLine::team).toList();
        addClassName("insight-fields");
        getElement().setAttribute("role", "search");
        offer(site, "insight.all-sites", sites, Site::name);
        offer(team, "insight.all-teams", teams, each -> each.siteName() + " · " + each.name());
        offer(track, "insight.all-tracks", List.of(Track.values()), each -> getTranslation("account.role." + each));
    }

    final <T> void offer(ComboBox<T> box, String key, List<T> choices, SerializableFunction<T, String> label) {
        box.setItems(choices);
        box.setItemLabelGenerator(label::apply);
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        add(box);
    }

    void onChosen(SerializableRunnable listener) {
        List.<HasValue<?, ?>>of(site, team, track).forEach(field -> onChosen(field, listener));
    }

    static void onChosen(HasValue<?, ?> field, SerializableRunnable listener) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.run();
            }
        });
    }

    BoardFilter value() {
        Team chosen = team.getValue();
        Site within = site.getValue();
        boolean elsewhere = chosen != null && within != null && !chosen.site().equals(within.id());
        return new BoardFilter(
                within == null ? null : within.id(),
                chosen == null || elsewhere ? null : chosen.id(),
                track.getValue());
    }

    void set(BoardFilter filter) {
        site.setValue(find(sites, Site::id, filter.site()));
        team.setItems(teams.stream()
                .filter(each -> filter.site() == null || each.site().equals(filter.site()))
                .toList());
        team.setValue(find(teams, Team::id, filter.team()));
        track.setValue(filter.track());
    }

    private static <T> @Nullable T find(List<T> all, SerializableFunction<T, ?> id, @Nullable Object wanted) {
        return all.stream()
                .filter(each -> Objects.equals(id.apply(each), wanted))
                .findFirst()
                .orElse(null);
    }
}
