package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.callworthy.delivery.Seat;
import org.callworthy.delivery.SeatCode;

/** A seat's code, large enough to be read over somebody's shoulder. */
class CodeDialog extends Dialog {

    CodeDialog(String name, Seat seat) {
        setWidth("26rem");
        setHeaderTitle(getTranslation("delivery.code.title", name, seat.number()));
        Span code = new Span(SeatCode.shown(seat.code()));
        code.addClassNames("delivery-code", "delivery-code-large");
        Div frame = new Div(code);
        frame.addClassName("delivery-code-frame");
        add(frame, new Paragraph(getTranslation("delivery.code.about")));
        Button close = new Button(getTranslation("delivery.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        close.focus();
    }
}
