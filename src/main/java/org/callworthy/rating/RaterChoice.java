package org.callworthy.rating;

import java.io.Serializable;
import org.callworthy.account.PersonId;

/**
 * Somebody who may take over a rating.
 *
 * @param open how many ratings they have to do already
 */
public record RaterChoice(PersonId person, String name, int open) implements Serializable {}
