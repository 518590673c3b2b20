package org.callworthy.account;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;

/** What is known of many people at once. Called by services. */
@Service
@CalledByServices
public class Workforce {

    private final AccountRepository accounts;
    private final PlaceRepository places;

    Workforce(AccountRepository accounts, PlaceRepository places) {
        this.accounts = accounts;
        this.places = places;
    }

    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return accounts.find(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Without those who have had no training. */
    public Map<PersonId, BigDecimal> trainingHours(Collection<PersonId> ids) {
        return places.trainingHours(ids);
    }
}
