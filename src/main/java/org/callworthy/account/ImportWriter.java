package org.callworthy.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what the lines of a people file say, through the same doors as a hand at the keyboard. */
@Component
class ImportWriter {

    private static final Set<ImportColumn> DATA =
            Set.of(ImportColumn.NAME, ImportColumn.EMAIL, ImportColumn.LANGUAGE, ImportColumn.EMPLOYED_ON);

    private final People people;
    private final Sites sites;
    private final InstantSource clock;

    ImportWriter(People people, Sites sites, InstantSource clock) {
        this.people = people;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * @param wanted lines without faults
     * @return who is new
     */
    List<PersonId> write(List<WantedPerson> wanted, ImportGround ground) {
        Map<String, SiteId> siteIds = new HashMap<>();
        ground.sites().forEach(site -> siteIds.put(site.name(), site.id()));
        Map<String, TeamId> teamIds = new HashMap<>();
        ground.teams().forEach(team -> teamIds.put(team.siteName() + "\n" + team.name(), team.id()));
        Instant now = clock.instant();
        List<PersonId> hired = new ArrayList<>();
        for (WantedPerson person : wanted) {
            KnownPerson known = ground.people().get(person.username());
            Optional<TeamId> team = team(person, known, ground, siteIds, teamIds);
            PersonId id = known == null ? hire(person, team) : change(known, person, team, now);
            person.roles().stream()
                    .filter(role -> known == null || !known.roles().contains(role))
                    .forEach(role -> people.grant(id, role, null));
            if (known == null) {
                hired.add(id);
            }
        }
        return List.copyOf(hired);
    }

    private PersonId hire(WantedPerson wanted, Optional<TeamId> team) {
        NewPerson person = new NewPerson(
                wanted.username(),
                Objects.requireNonNull(wanted.name()),
                wanted.email(),
                null,
                wanted.language() == null ? Languages.ENGLISH : wanted.language(),
                wanted.employedOn());
        return team.isPresent() ? people.hireInto(team.get(), place(wanted, null), person) : people.hire(person);
    }

    private PersonId change(KnownPerson known, WantedPerson wanted, Optional<TeamId> team, Instant now) {
        Set<ImportColumn> different = wanted.differences(known);
        if (different.stream().anyMatch(DATA::contains)) {
            people.change(
                    known.id(),
                    new PersonChange(
                            wanted.name() == null ? known.name() : wanted.name(),
                            wanted.email() == null ? known.email() : wanted.email(),
                            wanted.language() == null ? known.language() : wanted.language(),
                            wanted.employedOn() == null ? known.employedOn() : wanted.employedOn(),
                            known.version()));
        }
        if (different.contains(ImportColumn.TEAM) || different.contains(ImportColumn.PLACE)) {
            team.ifPresent(to -> people.join(to, known.id(), place(wanted, known), now));
        }
        return known.id();
    }

    /** In a new team a person is a member unless the line says otherwise; in the same team they stay what they are. */
    private static Place place(WantedPerson wanted, @Nullable KnownPerson known) {
        if (wanted.place() != null) {
            return wanted.place();
        }
        Place before = known == null ? null : known.place();
        boolean stays = known != null && (wanted.team() == null || known.standsIn(wanted.site(), wanted.team()));
        return stays && before != null ? before : Place.MEMBER;
    }

    private Optional<TeamId> team(
            WantedPerson wanted,
            @Nullable KnownPerson known,
            ImportGround ground,
            Map<String, SiteId> siteIds,
            Map<String, TeamId> teamIds) {
        String name = wanted.team();
        if (name == null) {
            return Optional.ofNullable(known).map(KnownPerson::team).map(Team::id);
        }
        if (wanted.site() == null) {
            return known != null && known.standsIn(null, name)
                    ? Optional.ofNullable(known.team()).map(Team::id)
                    : Optional.of(ground.teamsCalled(name).getFirst().id());
        }
        SiteId site = siteIds.computeIfAbsent(wanted.site(), sites::openSite);
        return Optional.of(teamIds.computeIfAbsent(wanted.site() + "\n" + name, key -> sites.formTeam(site, name)));
    }
}
