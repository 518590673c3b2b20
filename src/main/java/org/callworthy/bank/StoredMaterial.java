package org.callworthy.bank;

/** What the database holds of a material's version. */
record StoredMaterial(long id, String key, int number, String source) {}
