package org.callworthy.cli;

import java.util.List;
import java.util.function.Function;

/** For verbs that must not start the application. */
final class NoBackstage implements Backstage {

    @Override
    public <D, T> T work(Class<D> door, List<String> settings, Function<D, T> work) {
        throw new AssertionError("The application was started for " + door);
    }
}
