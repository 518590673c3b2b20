package org.callworthy.exam;

import org.callworthy.scheme.BlueprintCell;

/** A cell of the blueprint for which the bank has too few approved items. */
public record Shortage(BlueprintCell cell, int available) {}
