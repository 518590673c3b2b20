package org.callworthy.account;

import java.io.Serializable;

public record Site(SiteId id, String name) implements Serializable {}
