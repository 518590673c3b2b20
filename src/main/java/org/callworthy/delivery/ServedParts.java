package org.callworthy.delivery;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;

/** What can be sat on a day, by the schemes in force: the components of levels that are open. A scheme is public. */
@Service
@PermitAll
public class ServedParts {

    /** As a list shows it. */
    public record Offer(PartKey part, LocalizedText level, LocalizedText component) implements java.io.Serializable {}

    private final Schemes schemes;

    ServedParts(Schemes schemes) {
        this.schemes = schemes;
    }

    /** By track, level and the scheme's order. */
    public List<Offer> offered() {
        return Stream.of(Track.values())
                .flatMap(track -> schemes.inForce(track).stream())
                .flatMap(ServedParts::offers)
                .sorted(Comparator.<Offer, Track>comparing(each -> each.part().track())
                        .thenComparing(each -> each.part().level()))
                .toList();
    }

    /** Titles of parts, also of those that no scheme in force offers any more. */
    public Map<PartKey, Optional<Offer>> named(Iterable<PartKey> parts) {
        List<Offer> offered = offered();
        Map<PartKey, Optional<Offer>> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(
                part, offered.stream().filter(each -> each.part().equals(part)).findFirst()));
        return named;
    }

    private static Stream<Offer> offers(SchemeVersion scheme) {
        return scheme.levels().stream()
                .filter(LevelRules::isOpen)
                .flatMap(level -> level.components().stream()
                        .map(component -> new Offer(
                                new PartKey(scheme.track(), level.level(), component.id()),
                                level.title(),
                                component.title())));
    }
}
