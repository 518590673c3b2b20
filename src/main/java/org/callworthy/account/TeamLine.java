package org.callworthy.account;

import java.io.Serializable;
import java.util.List;

/** A team with how many belong to it now and who leads it. */
public record TeamLine(Team team, int members, List<String> leads) implements Serializable {}
