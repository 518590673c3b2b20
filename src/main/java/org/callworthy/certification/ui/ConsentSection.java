package org.callworthy.certification.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.callworthy.certification.Agreed;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.Erasure;
import org.callworthy.certification.Keeping;
import org.callworthy.common.ui.Formats;
import org.jspecify.annotations.Nullable;

/** What the candidate agreed to, what is kept until when, and the ways out. */
class ConsentSection extends Section {

    ConsentSection(CaseResult result, OwnCaseDesk desk, SerializableRunnable changed) {
        addClassName("certification-consent");
        add(new H2(getTranslation("certification.data.title")));
        if (result.agreements().isEmpty()) {
            add(new Paragraph(getTranslation("certification.data.none")));
        }
        result.agreements().forEach(each -> add(agreement(each)));
        Keeping keeping = result.keeping();
        if (keeping.recordingsUntil() == null) {
            add(new Paragraph(getTranslation("certification.data.running")));
        } else {
            kept(Erasure.What.RECORDINGS, keeping, "certification.data.recordings", keeping.recordingsUntil());
            kept(Erasure.What.RECORDS, keeping, "certification.data.records", keeping.recordsUntil());
        }
        add(new OwnCaseActs(result, desk, changed));
    }

    private void kept(Erasure.What what, Keeping keeping, String until, @Nullable LocalDate day) {
        String text = keeping.erased(what)
                .map(at -> getTranslation("certification.erased." + what, Formats.date(at)))
                .orElseGet(() -> day == null ? "" : getTranslation(until, Formats.date(day)));
        add(new Paragraph(text));
    }

    private Details agreement(Agreed agreed) {
        Markdown text = new Markdown(agreed.text().in(getLocale()));
        Paragraph when = new Paragraph(
                getTranslation("certification.data.agreed", Formats.dateTime(agreed.at()), agreed.version()));
        when.addClassName("soft");
        Details details = new Details(agreed.title().in(getLocale()), when, text);
        details.addClassName("certification-agreed");
        return details;
    }
}
