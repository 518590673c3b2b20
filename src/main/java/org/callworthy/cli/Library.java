package org.callworthy.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.bank.BankText;
import org.callworthy.common.Track;
import org.callworthy.roleplay.Scenario;
import org.callworthy.scheme.Scheme;

/** Everything that a file may refer to: the content that is checked, and what lies around it. */
record Library(Content checked, Content around) {

    /** The newest one of the track. */
    Optional<Scheme> scheme(Track track) {
        return Stream.concat(checked.schemes.stream(), around.schemes.stream())
                .map(Source::content)
                .filter(scheme -> scheme.track() == track)
                .max(Comparator.comparingInt(Scheme::number));
    }

    Optional<BankText> bank(String key) {
        return Stream.concat(checked.banks.stream(), around.banks.stream())
                .map(Source::content)
                .filter(bank -> bank.key().equals(key))
                .findFirst();
    }

    Optional<Scenario> scenario(String key) {
        return Stream.concat(checked.scenarios.stream(), around.scenarios.stream())
                .map(Source::content)
                .filter(scenario -> scenario.key().equals(key))
                .findFirst();
    }

    List<String> bankKeys() {
        return Stream.concat(checked.banks.stream(), around.banks.stream())
                .map(source -> source.content().key())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> scenarioKeys() {
        return Stream.concat(checked.scenarios.stream(), around.scenarios.stream())
                .map(source -> source.content().key())
                .distinct()
                .sorted()
                .toList();
    }
}
