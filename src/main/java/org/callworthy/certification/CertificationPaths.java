package org.callworthy.certification;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.People;
import org.callworthy.account.Person;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.certification.LevelStanding.Condition;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;

/** The ladder of levels: what is done, what is under way, what comes next. */
@Service
public class CertificationPaths {

    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final NonconformityRepository nonconformities;
    private final ConditionStages stages;
    private final CaseParts parts;
    private final Retakes retakes;
    private final Schemes schemes;
    private final People people;
    private final SignedIn signedIn;
    private final InstantSource clock;

    CertificationPaths(
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            NonconformityRepository nonconformities,
            ConditionStages stages,
            CaseParts parts,
            Retakes retakes,
            Schemes schemes,
            People people,
            SignedIn signedIn,
            InstantSource clock) {
        this.cases = cases;
        this.certifications = certifications;
        this.nonconformities = nonconformities;
        this.stages = stages;
        this.parts = parts;
        this.retakes = retakes;
        this.schemes = schemes;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The signed-in person's own, for each track that their role or their past names. */
    @PermitAll
    public List<TrackPath> mine() {
        PersonId id = signedIn.id();
        Person person = people.find(id);
        List<CertificationCase> mine = cases.of(id);
        Steps steps = new Steps(
                mine,
                certifications.of(id),
                person.employedOn(),
                people.trainingHours(id),
                clock.instant(),
                this::underWay,
                (scheme, level) -> retakes.of(id, scheme, level));
        Set<Track> tracks = EnumSet.noneOf(Track.class);
        person.roles().forEach(role -> track(role).ifPresent(tracks::add));
        mine.forEach(each -> tracks.add(each.track()));
        return tracks.stream()
                .flatMap(track -> schemes.inForce(track).stream())
                .map(scheme -> new TrackPath(scheme.track(), scheme.title(), steps.of(scheme)))
                .toList();
    }

    private UnderWay underWay(CertificationCase on) {
        return new UnderWay(on.id(), on.state(), parts.of(on), conditions(on));
    }

    private List<Condition> conditions(CertificationCase on) {
        if (on.state() != CaseState.CONDITIONAL) {
            return List.of();
        }
        SchemeVersion scheme = schemes.version(on.scheme());
        List<Nonconformity> named = nonconformities.of(on.id());
        Map<NonconformityId, ConditionStage> open = stages.of(on.id(), named);
        return named.stream()
                .flatMap(
                        each -> Optional.ofNullable(open.get(each.id()))
                                .map(stage -> condition(scheme, on.level(), each, stage))
                                .stream())
                .sorted(Comparator.comparing(Condition::dueOn))
                .toList();
    }

    private static Condition condition(SchemeVersion scheme, Level level, Nonconformity of, ConditionStage stage) {
        Shortcoming what = of.what();
        return new Condition(what.remedy(), about(scheme, level, what), what.dueOn(), stage, of.resit());
    }

    private static LocalizedText about(SchemeVersion scheme, Level level, Shortcoming what) {
        return Optional.ofNullable(what.component())
                .flatMap(scheme.level(level)::component)
                .map(Component::title)
                .orElseGet(() -> scheme.competency(Objects.requireNonNull(what.competency()))
                        .title());
    }

    private static Optional<Track> track(Role role) {
        return switch (role) {
            case AGENT -> Optional.of(Track.AGENT);
            case TEAM_LEAD -> Optional.of(Track.TEAM_LEAD);
            case TRAINER -> Optional.of(Track.TRAINER);
            default -> Optional.empty();
        };
    }
}
