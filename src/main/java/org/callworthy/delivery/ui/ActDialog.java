package org.callworthy.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Optional;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.Reason;

/** Asks for the reason of an act, and for minutes where it gives some. It stays open if the act fails, to be repeated. */
class ActDialog extends Dialog {

    private static final int USUAL_MINUTES = 10;

    private final ReasonBox reason = new ReasonBox(getTranslation("delivery.act.reason.help"));
    private final NumberBox minutes =
            new NumberBox(getTranslation("delivery.act.minutes"), 1, Invigilation.MOST_MINUTES, USUAL_MINUTES);
    private final boolean timed;
    private final SerializableBiConsumer<Reason, Integer> act;

    /** @param timed whether it gives minutes */
    ActDialog(String title, String about, String button, boolean timed, SerializableBiConsumer<Reason, Integer> act) {
        this.timed = timed;
        this.act = act;
        addClassName("delivery-act");
        setWidth("28rem");
        setHeaderTitle(title);
        Paragraph what = new Paragraph(about);
        what.addClassName("soft");
        add(what);
        if (timed) {
            minutes.setAutoselect(true);
            add(minutes);
        }
        add(reason);
        Button go = new Button(button, click -> act());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), go);
        if (timed) {
            minutes.focus();
        } else {
            reason.focus();
        }
    }

    /** Puts a question of its own before those for minutes and reason. */
    void ask(Component question) {
        addComponentAtIndex(1, question);
    }

    private void act() {
        Optional<Integer> given = timed ? minutes.number() : Optional.of(0);
        Optional<Reason> why = reason.reason();
        if (given.isPresent() && why.isPresent()) {
            act.accept(why.get(), given.get());
            close();
        }
    }
}
