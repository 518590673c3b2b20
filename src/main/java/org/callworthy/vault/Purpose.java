package org.callworthy.vault;

/** What something is kept for; retention goes by it. */
public enum Purpose {
    RECORDING,
    LINE_AUDIO,
    PICTURE,
    CERTIFICATE,
    EVIDENCE
}
