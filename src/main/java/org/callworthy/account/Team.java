package org.callworthy.account;

import java.io.Serializable;

public record Team(TeamId id, String name, SiteId site, String siteName) implements Serializable {}
