package org.callworthy.rating.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import org.callworthy.common.ui.Formats;

/** Says whether what was put down is kept. */
class SaveState extends Span {

    private final Span text = new Span();
    private final Button again;

    SaveState(SerializableRunnable tryAgain) {
        addClassName("rating-save-state");
        getElement().setAttribute("role", "status");
        again = new Button(getTranslation("rating.save.again"), click -> tryAgain.run());
        again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        again.setVisible(false);
        text.setText(getTranslation("rating.save.automatic"));
        add(text, again);
    }

    void saved(Instant at) {
        removeClassName("bad");
        text.setText(getTranslation("rating.save.done", Formats.time(at)));
        again.setVisible(false);
    }

    void failed() {
        addClassName("bad");
        text.setText(getTranslation("rating.save.failed"));
        again.setVisible(true);
    }
}
