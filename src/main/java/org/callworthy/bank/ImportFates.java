package org.callworthy.bank;

import java.util.Map;

/** What would become of a file's items and of its materials, by their keys. */
public record ImportFates(Map<String, ImportFate> items, Map<String, ImportFate> materials) {}
