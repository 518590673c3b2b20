package org.callworthy.exam;

import org.callworthy.delivery.Briefing;

/** What there is to know before an exam. @param items how many questions the form has */
public record ExamBriefing(Briefing attempt, int items) {}
