package org.callworthy.roleplay;

import org.callworthy.common.LocalizedText;
import org.callworthy.speech.CallerVoice;

/** Who calls. */
public record Caller(LocalizedText name, LocalizedText role, CallerVoice voice) {}
