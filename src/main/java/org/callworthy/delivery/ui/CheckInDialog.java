package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.BookingId;
import org.callworthy.delivery.CheckIn;
import org.callworthy.delivery.CheckInOutcome;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.CheckKind;
import org.callworthy.delivery.DocumentKind;

/** Who it is, by what kind of document, and whether headset and quiet are in order. */
class CheckInDialog extends Dialog {

    private enum Found {
        IN_ORDER,
        NOT_IN_ORDER,
        NOT_LOOKED
    }

    private final transient CheckIns checkIns;
    private final BookingId booking;
    private final String name;
    private final boolean remote;
    private final SerializableRunnable done;
    private final Select<DocumentKind> document = new Select<>();
    private final RadioButtonGroup<Boolean> identity = new RadioButtonGroup<>();
    private final RadioButtonGroup<Found> headset = found("delivery.check.HEADSET");
    private final RadioButtonGroup<Found> quiet = found("delivery.check.NOISE");

    CheckInDialog(CheckIns checkIns, BookingId booking, String name, boolean remote, SerializableRunnable done) {
        this.checkIns = checkIns;
        this.booking = booking;
        this.name = name;
        this.remote = remote;
        this.done = done;
        setWidth("30rem");
        setHeaderTitle(getTranslation("delivery.check-in.title", name));
        Paragraph about = new Paragraph(getTranslation("delivery.check-in.about"));
        about.addClassName("soft");
        document.setLabel(getTranslation("delivery.check-in.document"));
        document.setItems(DocumentKind.values());
        document.setItemLabelGenerator(kind -> getTranslation("delivery.document." + kind));
        document.setValue(DocumentKind.IDENTITY_CARD);
        document.setWidthFull();
        identity.setLabel(getTranslation("delivery.check-in.identity"));
        identity.setItems(true, false);
        identity.setItemLabelGenerator(
                right -> getTranslation(right ? "delivery.check-in.right" : "delivery.check-in.wrong"));
        identity.setErrorMessage(getTranslation("delivery.check-in.missing"));
        identity.setRequiredIndicatorVisible(true);
        Div looked = new Div(identity, headset, quiet);
        looked.addClassName("delivery-looked");
        add(about, document, looked);
        Button go = new Button(getTranslation("delivery.check-in.do"), click -> act());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), go);
    }

    private RadioButtonGroup<Found> found(String key) {
        RadioButtonGroup<Found> group = new RadioButtonGroup<>(getTranslation(key));
        group.setItems(Found.values());
        group.setItemLabelGenerator(each -> getTranslation("delivery.check-in." + each));
        group.setValue(Found.NOT_LOOKED);
        return group;
    }

    private void act() {
        identity.setInvalid(identity.getValue() == null);
        if (identity.isInvalid()) {
            return;
        }
        Map<CheckKind, Boolean> others = new EnumMap<>(CheckKind.class);
        note(others, CheckKind.HEADSET, headset.getValue());
        note(others, CheckKind.NOISE, quiet.getValue());
        CheckInOutcome outcome =
                checkIns.checkIn(booking, new CheckIn(document.getValue(), identity.getValue(), others));
        close();
        switch (outcome) {
            case CheckInOutcome.CheckedIn(var seat) -> {
                if (remote) {
                    Notify.done(getTranslation("delivery.check-in.done", name));
                } else {
                    new CodeDialog(name, seat).open();
                }
            }
            case CheckInOutcome.NotThePerson not -> Notify.refused(getTranslation("delivery.check-in.not", name));
            case CheckInOutcome.Gone gone -> Notify.refused(getTranslation("delivery.booking.gone"));
            case CheckInOutcome.Oneself oneself -> Notify.refused(getTranslation("delivery.check-in.oneself"));
        }
        done.run();
    }

    private static void note(Map<CheckKind, Boolean> others, CheckKind kind, Found found) {
        if (found != Found.NOT_LOOKED) {
            others.put(kind, found == Found.IN_ORDER);
        }
    }
}
