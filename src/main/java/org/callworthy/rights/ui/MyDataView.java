package org.callworthy.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.callworthy.account.Person;
import org.callworthy.account.PersonFile;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.Erasure;
import org.callworthy.certification.Keeping;
import org.callworthy.common.ui.Downloads;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.rights.OwnData;

/** What is held about the person who looks: a copy to take away, the ways out of each case, and the account. */
@Route("my-data")
@PermitAll
class MyDataView extends Page {

    private static final List<String> HELD = List.of("account", "consents", "exams", "calls", "results");

    private final transient OwnData data;

    MyDataView(OwnData data) {
        this.data = data;
        spacious();
        title(getTranslation("rights.title"));
        lead(getTranslation("rights.lead"));
        add(copy(), cases(data.cases()), account(data.account()));
    }

    private Section copy() {
        UnorderedList held = new UnorderedList();
        HELD.forEach(each -> held.add(new ListItem(getTranslation("rights.copy." + each))));
        Anchor download = Downloads.link(
                getTranslation("rights.copy.get"),
                getTranslation("rights.copy.file"),
                "application/zip",
                to -> data.copy(to, getLocale()));
        download.addClassName("rights-get");
        return section(
                "rights.copy",
                new Paragraph(getTranslation("rights.copy.lead")),
                held,
                download,
                soft(getTranslation("rights.copy.note")));
    }

    private Section cases(List<CaseResult> cases) {
        if (cases.isEmpty()) {
            return section("rights.cases", soft(getTranslation("rights.cases.none")));
        }
        Section section = section("rights.cases", new Paragraph(getTranslation("rights.cases.lead")));
        cases.forEach(each -> section.add(card(each)));
        return section;
    }

    private Div card(CaseResult of) {
        Div card = new Div(
                new H3(getTranslation("common.track." + of.on().track()) + " · "
                        + of.level().in(getLocale())),
                soft(getTranslation("certification.state." + of.on().state()) + " · "
                        + getTranslation(
                                "rights.cases.opened", Formats.date(of.on().openedAt()))),
                new Paragraph(kept(of.keeping())),
                new Anchor("results/" + of.on().id(), getTranslation(door(of))));
        card.addClassName("rights-case");
        return card;
    }

    private String kept(Keeping keeping) {
        if (keeping.erased(Erasure.What.RECORDS).isPresent()) {
            return getTranslation("rights.kept.nothing");
        }
        LocalDate recordings = keeping.recordingsUntil();
        LocalDate records = keeping.recordsUntil();
        if (recordings == null || records == null) {
            return getTranslation("rights.kept.running");
        }
        return keeping.erased(Erasure.What.RECORDINGS).isPresent()
                ? getTranslation("rights.kept.records", Formats.date(records))
                : getTranslation("rights.kept.both", Formats.date(recordings), Formats.date(records));
    }

    private static String door(CaseResult of) {
        if (of.undecided()) {
            return "rights.cases.end";
        }
        return of.keeping().erased(Erasure.What.RECORDINGS).isEmpty() ? "rights.cases.withdraw" : "rights.cases.open";
    }

    private Section account(PersonFile file) {
        Person person = file.person();
        Facts facts = new Facts()
                .fact(getTranslation("rights.account.name"), person.name())
                .fact(getTranslation("rights.account.username"), person.username());
        if (person.email() != null) {
            facts.fact(getTranslation("rights.account.email"), person.email());
        }
        if (person.employedOn() != null) {
            facts.fact(getTranslation("rights.account.employed"), Formats.date(person.employedOn()));
        }
        String teams = file.memberships().stream()
                .filter(each -> each.until() == null)
                .map(each -> each.site() + " · " + each.team())
                .collect(Collectors.joining(", "));
        if (!teams.isEmpty()) {
            facts.fact(getTranslation("rights.account.team"), teams);
        }
        return section("rights.account", facts, soft(getTranslation("rights.account.wrong")));
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.addClassName("rights-part");
        section.add(parts);
        return section;
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
