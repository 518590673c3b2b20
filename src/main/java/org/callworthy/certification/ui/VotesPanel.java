package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.callworthy.certification.Dossier;

/** How many have voted, and what they voted for as far as the member may see it. */
class VotesPanel extends Section {

    VotesPanel(Dossier dossier) {
        add(new H2(getTranslation("certification.votes")));
        add(new Paragraph(getTranslation("certification.votes.of", dossier.cast(), dossier.quorum())));
        UnorderedList list = new UnorderedList();
        dossier.votes()
                .forEach(named -> list.add(new ListItem(getTranslation(
                        "certification.vote.line",
                        named.vote().round(),
                        named.member(),
                        getTranslation("certification.outcome." + named.vote().outcome()),
                        named.vote().reason()))));
        add(list);
    }
}
