package org.callworthy.delivery;

import java.io.Serializable;

/** A version of one of the scheme's agreements. */
public record AgreementRef(String key, int number) implements Serializable {}
