package org.callworthy.certification;

import java.io.Serializable;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;

/** A level, and how a person stands to it. */
public record LevelStep(Level level, LocalizedText title, LocalizedText description, LevelStanding standing)
        implements Serializable {}
