package org.callworthy.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.Recommendation;

/** What a result comes to, and why, in words. */
public class ResultSummary extends Div {

    public ResultSummary(CaseProfile profile) {
        addClassName("scoring-summary");
        Reasons reasons = new Reasons(this, getLocale(), profile);
        Icon icon = icon(profile.recommendation()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName(mood(profile.recommendation()));
        Paragraph summary = new Paragraph(reasons.summary());
        summary.addClassName("scoring-sum");
        UnorderedList list = new UnorderedList();
        reasons.sentences().forEach(each -> list.add(new ListItem(each)));
        reasons.doubts().forEach(each -> list.add(new ListItem(each)));
        add(new Div(icon, summary), list);
    }

    private static VaadinIcon icon(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Pass pass -> VaadinIcon.CHECK_CIRCLE;
            case Recommendation.ConditionalPass conditional -> VaadinIcon.ADJUST;
            case Recommendation.Fail fail -> VaadinIcon.CLOSE_CIRCLE;
            case Recommendation.Incomplete incomplete -> VaadinIcon.HOURGLASS;
        };
    }

    private static String mood(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Pass pass -> "good";
            case Recommendation.ConditionalPass conditional -> "warn";
            case Recommendation.Fail fail -> "bad";
            case Recommendation.Incomplete incomplete -> "soft";
        };
    }
}
