package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import tools.jackson.core.JsonPointer;

/** A number that is right, how far off is right still, and its units. */
final class NumberFields extends Div {

    /** @param units whether units can be offered */
    NumberFields(ItemForm form, JsonPointer at, boolean units) {
        Div line = new Div(
                form.number(at.appendProperty("answer"), getTranslation("bank.form.number")),
                form.number(at.appendProperty("tolerance"), getTranslation("bank.form.tolerance")),
                form.number(at.appendProperty("tolerance-percent"), getTranslation("bank.form.tolerance-percent")));
        line.addClassName("bank-line");
        add(line);
        if (units) {
            JsonPointer list = at.appendProperty("units");
            add(new Rows(
                    form,
                    list,
                    getTranslation("bank.form.unit"),
                    entry -> {
                        if (form.tree().at(list).size() == 1) {
                            entry.put("factor", 1);
                        }
                    },
                    (place, entry) -> {
                        Div unit = new Div(
                                form.text(place.appendProperty("name"), getTranslation("bank.form.unit.name")),
                                form.number(place.appendProperty("factor"), getTranslation("bank.form.unit.factor")));
                        unit.addClassName("bank-line");
                        return unit;
                    }));
        }
    }
}
