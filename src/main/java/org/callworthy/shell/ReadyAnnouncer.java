package org.callworthy.shell;

import org.callworthy.account.FirstAdministrator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where Callworthy is once it serves pages, and the start code while nobody has an account. */
@Component
@ConditionalOnBooleanProperty(name = "callworthy.announce", matchIfMissing = true)
class ReadyAnnouncer {

    private final Environment environment;
    private final FirstAdministrator firstAdministrator;
    private final String publicUrl;

    ReadyAnnouncer(
            Environment environment,
            FirstAdministrator firstAdministrator,
            @Value("${callworthy.public-url:}") String publicUrl) {
        this.environment = environment;
        this.firstAdministrator = firstAdministrator;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        if (firstAdministrator.isNeeded()) {
            say("Nobody is an administrator yet. Your start code: " + firstAdministrator.newCode());
        }
        say("Callworthy is ready at " + url());
    }

    private String url() {
        return publicUrl.isEmpty()
                ? (environment.containsProperty("server.ssl.key-store") ? "https" : "http") + "://localhost:"
                        + environment.getProperty("local.server.port", "?")
                : publicUrl;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
