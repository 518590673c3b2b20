package org.callworthy.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.callworthy.account.Team;
import org.callworthy.account.TeamLine;

/** Chooses a team by site and name. */
class TeamChoice extends ComboBox<Team> {

    TeamChoice(List<TeamLine> teams) {
        setItems(teams.stream().map(TeamLine::team).toList());
        setItemLabelGenerator(team -> team.siteName() + " · " + team.name());
        setPlaceholder(getTranslation("account.teams.choose"));
        setAriaLabel(getTranslation("account.teams.choose"));
    }
}
