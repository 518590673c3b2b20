package org.callworthy.exam.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.callworthy.exam.Blueprints;
import org.callworthy.exam.FormFigures;
import org.callworthy.exam.FormFigures.ItemLine;
import org.callworthy.exam.PlannedExam;

/** The items of a form, folded away; each opens with its key. */
class FormItems extends NativeDetails {

    private final transient Blueprints blueprints;

    FormItems(FormFigures form, PlannedExam exam, Blueprints blueprints) {
        this.blueprints = blueprints;
        addClassName("exam-form-items");
        setSummaryText(getTranslation("exam.set.form", form.number()));
        OrderedList list = new OrderedList();
        for (ItemLine item : form.items()) {
            Span cell = new Span(
                    ExamTexts.cell(this, exam, exam.component().blueprint().get(item.cell())));
            cell.addClassName("soft");
            ListItem line = new ListItem(new Div(open(item), cell));
            if (item.anchor()) {
                line.add(new Badge(getTranslation("exam.set.anchor")));
            }
            if (item.stale()) {
                Badge stale = new Badge(getTranslation("exam.set.retired"));
                stale.addThemeVariants(BadgeVariant.ERROR);
                line.add(stale);
            }
            list.add(line);
        }
        setContent(list);
    }

    private Button open(ItemLine item) {
        Button open = new Button(item.key(), click -> new ItemDialog(blueprints.item(item.version())).open());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(getTranslation("exam.item-log.open", item.key(), item.number()));
        return open;
    }
}
