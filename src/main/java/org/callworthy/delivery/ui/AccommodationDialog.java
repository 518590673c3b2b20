package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.Accommodation;
import org.callworthy.delivery.Accommodations;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.Reason;

/** Grants extra time, breaks and larger text before an exam begins. */
class AccommodationDialog extends Dialog {

    private final NumberBox extra;
    private final TextField breaks = new TextField();
    private final Checkbox larger = new Checkbox();
    private final Checkbox always = new Checkbox();
    private final ReasonBox reason = new ReasonBox(getTranslation("delivery.accommodation.reason.help"));
    private final transient Accommodations accommodations;
    private final BoardRow row;
    private final SerializableRunnable done;

    AccommodationDialog(BoardRow row, Accommodations accommodations, SerializableRunnable done) {
        this.row = row;
        this.accommodations = accommodations;
        this.done = done;
        setWidth("28rem");
        setHeaderTitle(getTranslation("delivery.accommodation.title", row.name()));
        Paragraph about = new Paragraph(getTranslation("delivery.accommodation.about"));
        about.addClassName("soft");
        extra = new NumberBox(
                getTranslation("delivery.accommodation.percent"), 0, Accommodation.MOST_PERCENT, row.extraPercent());
        breaks.setLabel(getTranslation("delivery.accommodation.breaks"));
        breaks.setHelperText(getTranslation("delivery.accommodation.breaks.help"));
        breaks.setMaxLength(Accommodation.LONGEST_BREAKS);
        breaks.setValue(row.breaks());
        breaks.setWidthFull();
        larger.setLabel(getTranslation("delivery.accommodation.larger"));
        larger.setValue(row.largerText());
        always.setLabel(getTranslation("delivery.accommodation.always"));
        Div choices = new Div(larger, always);
        choices.addClassName("delivery-choices");
        add(about, extra, breaks, choices, reason);
        Button grant = new Button(getTranslation("delivery.accommodation.grant"), click -> grant());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), grant);
    }

    private void grant() {
        Optional<Integer> percent = extra.number();
        Optional<Reason> why = reason.reason();
        if (percent.isEmpty() || why.isEmpty()) {
            return;
        }
        Accommodation granted = new Accommodation(
                row.person(),
                always.getValue() ? null : row.assignment(),
                percent.get(),
                breaks.getValue(),
                larger.getValue(),
                why.get());
        accommodations.grant(granted, row.assignment());
        close();
        Notify.done(getTranslation("delivery.accommodation.done", row.name()));
        done.run();
    }
}
