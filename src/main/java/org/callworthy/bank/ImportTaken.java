package org.callworthy.bank;

import java.util.Map;

/**
 * What became of a file.
 *
 * @param items how many had which fate
 * @param materials by their keys
 */
public record ImportTaken(Map<ImportFate, Integer> items, Map<String, ImportFate> materials) {}
