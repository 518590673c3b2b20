package org.callworthy.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.callworthy.notice.Notices;

/** The way to the inbox, and how much in it is new; looks again at every screen. */
public class Bell extends Anchor {

    private static final int MANY = 99;

    private final transient Notices notices;
    private final Span count = new Span();

    public Bell(Notices notices) {
        super("messages");
        this.notices = notices;
        addClassName("notice-bell");
        Icon icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("notice-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addAfterNavigationListener(navigated -> look());
    }

    private void look() {
        int unread = notices.unread();
        count.setText(unread > MANY ? MANY + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        setAriaLabel(getTranslation("notice.bell", unread));
        setTitle(getTranslation("notice.bell", unread));
    }
}
