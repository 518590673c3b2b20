package org.callworthy.common.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notices: what was done, or what could not be done and why. Refusals stay until they are read. */
public final class Notify {

    private static final int DONE_MILLIS = 4_000;
    private static final int REFUSED_MILLIS = 12_000;

    private Notify() {}

    public static void done(String text) {
        show(text, DONE_MILLIS, NotificationVariant.SUCCESS);
    }

    public static void refused(String text) {
        show(text, REFUSED_MILLIS, NotificationVariant.ERROR);
    }

    private static void show(String text, int millis, NotificationVariant variant) {
        Notification notification = new Notification(text, millis, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        notification.open();
    }
}
