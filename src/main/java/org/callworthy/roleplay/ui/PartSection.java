package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import org.callworthy.roleplay.RolePlayBriefing.Part;

/** The part that the candidate plays, in the language of the call: to read again before going on. */
class PartSection extends Section {

    PartSection(Part part) {
        addClassName("roleplay-part");
        String language = part.language().toLanguageTag();
        H2 title = new H2(part.title());
        Markdown setting = new Markdown(part.setting());
        title.getElement().setAttribute("lang", language);
        setting.getElement().setAttribute("lang", language);
        add(
                new AliasNote(
                        getTranslation("roleplay.briefing.alias.named", part.alias()),
                        getTranslation("roleplay.briefing.alias.why")),
                title,
                setting);
    }
}
