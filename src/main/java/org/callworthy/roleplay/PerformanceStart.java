package org.callworthy.roleplay;

import org.callworthy.delivery.StartOutcome;

/** What may come of starting a performance, or of going on with it elsewhere. */
public sealed interface PerformanceStart {

    record Started(StartOutcome.Started attempt) implements PerformanceStart {}

    record NotStarted(StartOutcome why) implements PerformanceStart {}

    /** None of the component's scenarios is published. */
    record NoScenario() implements PerformanceStart {}
}
