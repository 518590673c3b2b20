package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.callworthy.bank.ItemReport;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;

/** What candidates said about an item, and what was done about it. */
final class ReportsPanel extends Div {

    ReportsPanel(AuthorDesk desk, List<ItemReport> reports, SerializableRunnable after) {
        if (reports.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("bank.reports.none"));
            none.addClassName("soft");
            add(none);
        }
        for (ItemReport report : reports) {
            Span head =
                    new Span(getTranslation("bank.version", report.version()) + " · " + Formats.dateTime(report.at()));
            head.addClassName("soft");
            Div one = new Div(head, new Paragraph(report.words()));
            one.addClassName("bank-said");
            if (report.answer() == null) {
                one.add(new Button(
                        getTranslation("bank.reports.answer"),
                        click -> new NoteDialog(
                                        getTranslation("bank.reports.answer"),
                                        getTranslation("bank.reports.done"),
                                        words -> {
                                            if (!desk.notes().settle(report.id(), words)) {
                                                Notify.refused(getTranslation("bank.act.stale"));
                                            }
                                            after.run();
                                        })
                                .open()));
            } else {
                Paragraph answer =
                        new Paragraph(getTranslation("bank.reports.answered", report.settledBy(), report.answer()));
                answer.addClassName("good");
                one.add(answer);
            }
            add(one);
        }
    }
}
