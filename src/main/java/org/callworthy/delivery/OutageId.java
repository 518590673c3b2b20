package org.callworthy.delivery;

import java.io.Serializable;

public record OutageId(long value) implements Serializable {}
