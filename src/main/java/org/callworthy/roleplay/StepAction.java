package org.callworthy.roleplay;

import org.callworthy.common.LocalizedText;

/**
 * A button of the desktop.
 *
 * @param next the step that it leads to, or {@link Step#END}
 */
public record StepAction(String id, LocalizedText label, String next) {}
