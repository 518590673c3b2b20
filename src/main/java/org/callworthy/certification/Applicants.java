package org.callworthy.certification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.Person;
import org.callworthy.account.PersonId;
import org.callworthy.account.Workforce;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.springframework.stereotype.Component;

/** Looks applicants up, however many, with the same few queries. */
@Component
class Applicants {

    private final Workforce workforce;
    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final Cases identities;

    Applicants(
            Workforce workforce,
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            Cases identities) {
        this.workforce = workforce;
        this.cases = cases;
        this.certifications = certifications;
        this.identities = identities;
    }

    /** In the order asked for. */
    Map<PersonId, Applicant> of(Collection<PersonId> persons, Track track, Level level) {
        Map<PersonId, Person> people = workforce.people(persons);
        Map<PersonId, BigDecimal> hours = workforce.trainingHours(persons);
        Map<PersonId, CaseId> open = cases.open(persons, track, level);
        Set<PersonId> ended = identities.ended(persons, track, level);
        Map<PersonId, List<Certification>> held =
                certifications.of(persons).stream().collect(Collectors.groupingBy(Certification::person));
        Map<PersonId, Applicant> applicants = new LinkedHashMap<>();
        for (PersonId id : persons) {
            Person person = people.get(id);
            if (person == null) {
                throw new IllegalArgumentException("No person " + id);
            }
            applicants.put(
                    id,
                    new Applicant(
                            person,
                            Optional.ofNullable(open.get(id)),
                            held.getOrDefault(id, List.of()),
                            hours.getOrDefault(id, BigDecimal.ZERO),
                            ended.contains(id)));
        }
        return applicants;
    }
}
