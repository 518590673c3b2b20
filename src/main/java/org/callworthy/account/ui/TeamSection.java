package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.account.PersonFile;
import org.callworthy.account.PersonFile.Membership;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;

/** Where the person stands and stood. Nothing here is overwritten: a move ends one membership and begins another. */
class TeamSection extends Section {

    private final transient Desk desk;
    private final PersonId person;
    private final SerializableRunnable changed;
    private final TeamChoice team;
    private final Select<Place> place = new Select<>();

    TeamSection(Desk desk, PersonFile file, SerializableRunnable changed) {
        super("account.teams");
        this.desk = desk;
        this.person = file.person().id();
        this.changed = changed;
        this.team = new TeamChoice(desk.roster().teams());
        add(
                file.memberships().isEmpty()
                        ? PeopleGrid.soft(getTranslation("account.teams.none"))
                        : facts(file.memberships().stream().map(this::line).toList()));
        place.setItems(Place.values());
        place.setValue(Place.MEMBER);
        place.setAriaLabel(getTranslation("account.teams.place"));
        place.setItemLabelGenerator(p -> getTranslation("account.place." + p));
        add(row(team, place, new Button(getTranslation("account.teams.move"), click -> move())));
    }

    private Div line(Membership membership) {
        Span team = new Span(membership.site() + " · " + membership.team());
        String since = Formats.date(membership.since());
        return row(
                team,
                new Span(getTranslation("account.place." + membership.place())),
                PeopleGrid.soft(
                        membership.until() == null
                                ? getTranslation("account.since", since)
                                : getTranslation("account.from-to", since, Formats.date(membership.until()))));
    }

    private void move() {
        if (team.getValue() == null) {
            team.focus();
            return;
        }
        desk.people()
                .join(
                        team.getValue().id(),
                        person,
                        place.getValue(),
                        desk.clock().instant());
        Notify.done(getTranslation("account.teams.moved", team.getValue().name()));
        changed.run();
    }
}
