package org.callworthy.exam;

import java.io.Serializable;
import org.callworthy.common.Level;
import org.callworthy.scheme.SchemeVersionId;

/** Which exam: a component of a level under a version of a scheme. */
public record ExamRef(SchemeVersionId scheme, Level level, String component) implements Serializable {}
