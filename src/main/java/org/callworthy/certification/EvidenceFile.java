package org.callworthy.certification;

import java.io.InputStream;

/** A file that a candidate handed in. Whoever opens it closes the stream. */
public record EvidenceFile(String name, String mediaType, long sizeBytes, InputStream content) {}
