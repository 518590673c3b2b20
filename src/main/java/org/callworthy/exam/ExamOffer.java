package org.callworthy.exam;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/** An exam by the names that a list shows. */
public record ExamOffer(ExamRef exam, Track track, LocalizedText level, LocalizedText component)
        implements Serializable {}
