package org.callworthy.scoring;

import java.io.Serializable;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Points;
import org.callworthy.exam.AnswerStanding;

/**
 * The raw score of one item: what statistics are made of.
 *
 * @param spentMs milliseconds for which the item was on the screen
 */
public record ItemScore(
        int place, ItemVersionId item, String competency, AnswerStanding standing, Points points, int spentMs)
        implements Serializable {}
