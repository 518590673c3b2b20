package org.callworthy.bank;

import java.util.Optional;
import java.util.OptionalInt;
import org.callworthy.common.LocalizedText;

/**
 * What can be chosen, or a reaction that is judged.
 *
 * @param key whether it is right to choose it
 * @param expert how fitting experts find the reaction, from 1 (harmful) to 5 (ideal); in situational judgement only
 * @param why why it is wrong
 */
public record Option(String id, LocalizedText text, boolean key, OptionalInt expert, Optional<LocalizedText> why) {}
