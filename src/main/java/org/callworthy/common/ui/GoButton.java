package org.callworthy.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** The one thing to do on a candidate's page; works once, so that a double click is one. */
public class GoButton extends Button {

    public GoButton(String text, SerializableRunnable act) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        addClassName("go");
        setDisableOnClick(true);
        addClickListener(click -> act.run());
    }
}
