package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import java.util.Locale;
import org.callworthy.common.Languages;
import org.callworthy.common.LocalizedText;
import org.callworthy.roleplay.Scenario;
import org.callworthy.scheme.Criterion;

/** What the candidate reads before the call, and what raters look for: in both languages side by side. */
class AboutPanel extends Section {

    AboutPanel(Scenario scenario) {
        addClassName("roleplay-about");
        add(new H2(getTranslation("roleplay.scenario.setting")));
        Div setting = new Div();
        setting.addClassName("roleplay-pair");
        for (Locale language : Languages.ALL) {
            Div side = side(language);
            side.add(new Markdown(scenario.setting().in(language)));
            setting.add(side);
        }
        add(setting, new H2(getTranslation("roleplay.scenario.rubric")));
        scenario.rubric().criteria().forEach(criterion -> add(criterion(criterion)));
    }

    private Div criterion(Criterion criterion) {
        Div whole = new Div(new H3(title(criterion.title())));
        whole.addClassName("roleplay-criterion");
        Paragraph facts = new Paragraph(getTranslation("roleplay.criterion.weight", criterion.weight())
                + (criterion.isCritical()
                        ? " · "
                                + getTranslation(
                                        "roleplay.criterion.critical",
                                        criterion.mustReach().getAsInt())
                        : ""));
        facts.addClassName("soft");
        Div anchors = new Div();
        anchors.addClassName("roleplay-pair");
        for (Locale language : Languages.ALL) {
            DescriptionList list = new DescriptionList();
            criterion
                    .anchors()
                    .forEach((score, anchor) -> list.add(
                            new DescriptionList.Term(String.valueOf(score)),
                            new DescriptionList.Description(anchor.in(language))));
            Div side = side(language);
            side.add(list);
            anchors.add(side);
        }
        whole.add(facts, anchors);
        return whole;
    }

    private String title(LocalizedText title) {
        return title.in(getLocale());
    }

    private static Div side(Locale language) {
        Div side = new Div();
        side.getElement().setAttribute("lang", language.toLanguageTag());
        return side;
    }
}
