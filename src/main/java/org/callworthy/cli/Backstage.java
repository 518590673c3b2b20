package org.callworthy.cli;

import java.util.List;
import java.util.function.Function;

/** The application without its pages, for verbs that need the database. */
@FunctionalInterface
public interface Backstage {

    /**
     * Starts it, works at one door, and stops it.
     *
     * @param settings as Spring takes them on its command line
     */
    <D, T> T work(Class<D> door, List<String> settings, Function<D, T> work);
}
