package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;

/**
 * What makes an item one of its type: what is asked, its key, and the rule by which a response earns credit. Holds the key,
 * so it never leaves the server; candidates get {@link #asked()}.
 */
public sealed interface ItemBody
        permits ChoiceBody,
                JudgementBody,
                OrderingBody,
                MatchingBody,
                NumericBody,
                ShortTextBody,
                ClozeBody,
                EssayBody {

    ItemType type();

    /** What a candidate sees of it. */
    Asked asked();

    /** The ids whose order is drawn anew for each form; none where the order says something or there is nothing to order. */
    List<String> movable();

    /** Whether it is a response that such an item can get, complete or not. */
    boolean takes(Response response);

    /**
     * The part of the item's point that the response earns, from 0 to 1, exact (see {@link Credit}).
     *
     * @param response one that it {@linkplain #takes(Response) takes}
     */
    BigDecimal credit(Response response);

    /** A response that earns all of the point; where several do, the first as written. Of an essay, nothing. */
    Response solution();

    /** Whether people have to rate it, so that there is no credit to be had by rule. */
    default boolean isRated() {
        return false;
    }
}
