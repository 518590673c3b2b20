package org.callworthy.exam;

import java.util.List;
import java.util.Optional;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Response;

/**
 * What counts for an item of a sitting.
 *
 * @param optionOrder the options' ids in the order shown
 * @param response there only if the item was answered
 * @param spentMs milliseconds for which the item was on the screen, as the browser counted them
 */
public record FinalAnswer(
        int place,
        ItemVersionId item,
        List<String> optionOrder,
        AnswerStanding standing,
        Optional<Response> response,
        int spentMs) {

    public FinalAnswer {
        optionOrder = List.copyOf(optionOrder);
    }
}
