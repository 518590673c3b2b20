package org.callworthy.exam;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A node that cannot write answers says so, and the balancer sends candidates to another. */
@Component
class AnswerWriterHealth implements HealthIndicator {

    private final AnswerWriter writer;

    AnswerWriterHealth(AnswerWriter writer) {
        this.writer = writer;
    }

    @Override
    public Health health() {
        return (writer.well() ? Health.up() : Health.down()).build();
    }
}
