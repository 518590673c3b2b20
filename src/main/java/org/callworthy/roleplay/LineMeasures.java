package org.callworthy.roleplay;

import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.account.Role;
import org.callworthy.speech.DeliveryMeasures;
import org.callworthy.speech.Wav;
import org.springframework.stereotype.Service;

/** How a line sounds. Its audio never changes, so that each is measured once; they are few. */
@Service
public class LineMeasures {

    private final ConcurrentHashMap<LineAudioId, DeliveryMeasures> known = new ConcurrentHashMap<>();
    private final ScenarioLines lines;

    LineMeasures(ScenarioLines lines) {
        this.lines = lines;
    }

    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
    public DeliveryMeasures of(LineAudioId id) {
        return known.computeIfAbsent(
                id,
                unknown -> DeliveryMeasures.of(Wav.read(lines.sound(unknown)).orThrow()));
    }
}
