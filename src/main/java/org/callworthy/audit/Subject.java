package org.callworthy.audit;

/**
 * What an act was done to.
 *
 * @param kind short word of the domain, e.g. {@code sitting}
 */
public record Subject(String kind, long id) {

    public static Subject of(String kind, long id) {
        return new Subject(kind, id);
    }
}
