package org.callworthy.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.account.PersonFile;
import org.callworthy.account.Place;
import org.callworthy.common.ui.Formats;
import org.callworthy.insight.PersonSheet.Holding;
import org.callworthy.insight.PersonSheet.Stay;
import org.callworthy.insight.Rung;

/** What is known about a person, line by line: what it is on the left, when on the right. */
final class PersonFacts {

    private PersonFacts() {}

    static List<Component> holdings(Component reader, List<Holding> holdings, boolean linked) {
        return holdings.stream()
                .<Component>map(each -> {
                    String name = rung(reader, each.rung());
                    Component what = linked ? new Anchor("certifications/" + each.id(), name) : new Span(name);
                    Span standing = LinesGrid.toned(
                            reader.getTranslation("insight.standing." + each.standing()),
                            LinesGrid.tone(each.standing()));
                    return line(what, standing, Formats.date(each.from()) + " – " + Formats.date(each.until()));
                })
                .toList();
    }

    static List<Component> stays(Component reader, List<Stay> stays) {
        return stays.stream().map(each -> stay(reader, each)).toList();
    }

    private static Component stay(Component reader, Stay of) {
        PersonFile.Membership in = of.membership();
        String team = in.site() + " · " + in.team();
        String leads = of.leads().isEmpty()
                ? ""
                : reader.getTranslation(
                        "insight.person.led-by", String.join(reader.getTranslation("insight.comma"), of.leads()));
        Span below = new Span(in.place() == Place.LEAD ? reader.getTranslation("account.place.LEAD") : leads);
        below.addClassName("soft");
        Instant until = in.until();
        String when = until == null
                ? reader.getTranslation("account.since", Formats.date(in.since()))
                : Formats.date(in.since()) + " – " + Formats.date(until);
        return line(new Span(team), below, when);
    }

    static List<Component> trainings(Component reader, PersonFile file) {
        List<Component> lines = new ArrayList<>();
        file.trainings().forEach(each -> {
            Span trainer = new Span(each.trainer());
            trainer.addClassName("soft");
            lines.add(line(
                    new Span(each.topic()),
                    trainer,
                    reader.getTranslation("insight.person.hours", each.hours()) + " · " + Formats.date(each.heldOn())));
        });
        if (!lines.isEmpty()) {
            lines.add(new Paragraph(reader.getTranslation("insight.person.hours.all", file.trainingHours())));
        }
        return lines;
    }

    static String rung(Component reader, Rung rung) {
        return reader.getTranslation("account.role." + rung.track()) + " · "
                + reader.getTranslation("insight.level." + rung.level());
    }

    static Div line(Component what, Component below, String when) {
        Span right = new Span(when);
        right.addClassNames("insight-when", "soft", "figures");
        Div line = new Div(new Div(what, below), right);
        line.addClassName("insight-fact");
        return line;
    }
}
