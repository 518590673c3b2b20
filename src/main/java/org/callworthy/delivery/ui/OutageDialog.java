package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.Outages;
import org.callworthy.delivery.Reason;
import org.callworthy.delivery.Span;

/** Credits an outage that the servers could not notice by themselves, such as that of the site's network. */
class OutageDialog extends Dialog {

    private static final int USUAL_MINUTES = 10;

    private final Input from;
    private final Input to;
    private final ReasonBox reason = new ReasonBox(getTranslation("delivery.act.reason.help"));
    private final transient Outages outages;
    private final BoardActs acts;
    private final ZoneId zone = Formats.zone();

    OutageDialog(Outages outages, BoardActs acts) {
        this.outages = outages;
        this.acts = acts;
        setWidth("28rem");
        setHeaderTitle(getTranslation("delivery.outage.own.title"));
        Paragraph about = new Paragraph(getTranslation("delivery.outage.own.about"));
        about.addClassName("soft");
        LocalDateTime now =
                LocalDateTime.ofInstant(Instant.now(), zone).withSecond(0).withNano(0);
        from = time(now.minusMinutes(USUAL_MINUTES), "delivery-from");
        to = time(now, "delivery-to");
        add(
                about,
                labelled("delivery.outage.from", from, "delivery-from"),
                labelled("delivery.outage.to", to, "delivery-to"),
                reason);
        Button go = new Button(getTranslation("delivery.outage.credit"), click -> credit());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), go);
    }

    private static Input time(LocalDateTime now, String id) {
        Input input = new Input();
        input.setType("datetime-local");
        input.setId(id);
        input.setValue(now.toString());
        return input;
    }

    private Div labelled(String key, Input input, String id) {
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(id);
        Div field = new Div(label, input);
        field.addClassName("delivery-time");
        return field;
    }

    private void credit() {
        Optional<Span> span = span();
        Optional<Reason> why = reason.reason();
        if (span.isEmpty()) {
            Notify.refused(getTranslation("delivery.outage.wrong"));
        } else if (why.isPresent()) {
            close();
            acts.credit(outages.report(span.get()), why.get());
        }
    }

    private Optional<Span> span() {
        try {
            Instant begun = LocalDateTime.parse(from.getValue()).atZone(zone).toInstant();
            Instant over = LocalDateTime.parse(to.getValue()).atZone(zone).toInstant();
            boolean possible = begun.isBefore(over)
                    && !over.isAfter(Instant.now())
                    && !begun.plus(Outages.LONGEST).isBefore(over);
            return possible ? Optional.of(new Span(begun, over)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
