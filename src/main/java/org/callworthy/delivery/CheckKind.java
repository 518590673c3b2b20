package org.callworthy.delivery;

/** What is looked at before an attempt. */
public enum CheckKind {
    MICROPHONE,
    HEADSET,
    NOISE,
    IDENTITY
}
