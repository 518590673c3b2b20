package org.callworthy.rating.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import org.callworthy.common.ui.Notify;
import org.callworthy.rating.RaterChoice;
import org.callworthy.rating.RatingAdministration;
import org.callworthy.rating.RatingUnderWay;
import org.callworthy.rating.ReassignOutcome;

/** Gives a rating to somebody else. Offered are only those whom nothing bars, the least busy first. */
class ReassignDialog extends Dialog {

    private final transient RatingAdministration administration;
    private final RatingUnderWay rating;
    private final SerializableRunnable done;
    private final ComboBox<RaterChoice> rater = new ComboBox<>();

    ReassignDialog(RatingAdministration administration, RatingUnderWay rating, SerializableRunnable done) {
        this.administration = administration;
        this.rating = rating;
        this.done = done;
        setHeaderTitle(getTranslation("rating.reassign.title", rating.code()));
        add(new Paragraph(getTranslation("rating.reassign.about", rating.raterName())));
        List<RaterChoice> choices = administration.choices(rating.id());
        Button give = new Button(getTranslation("rating.reassign"), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("rating.cancel"), click -> close()), give);
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("rating.reassign.nobody")));
            give.setEnabled(false);
            return;
        }
        rater.setLabel(getTranslation("rating.reassign.to"));
        rater.setWidthFull();
        rater.setItemLabelGenerator(choice -> getTranslation("rating.reassign.choice", choice.name(), choice.open()));
        rater.setItems(choices);
        rater.setValue(choices.getFirst());
        add(rater);
    }

    private void give() {
        if (rater.getValue() == null) {
            rater.setInvalid(true);
            return;
        }
        switch (administration.reassign(rating.id(), rater.getValue().person())) {
            case ReassignOutcome.Reassigned reassigned ->
                Notify.done(
                        getTranslation("rating.reassign.done", rater.getValue().name()));
            case ReassignOutcome.Barred barred ->
                Notify.refused(barred.because().stream()
                        .map(bar -> getTranslation("rating.bar." + bar, 1))
                        .collect(Collectors.joining(" · ")));
            case ReassignOutcome.NotOpen notOpen -> Notify.refused(getTranslation("rating.reassign.not-open"));
        }
        close();
        done.run();
    }
}
