package org.callworthy.bank;

import java.io.Serializable;
import org.callworthy.common.yaml.Wording;

/**
 * Something of a file that was not carried over.
 *
 * @param place where it stands in the file, such as line 12
 * @param what what it is, and why it could not be carried over
 */
public record Loss(Wording place, Wording what) implements Serializable {}
