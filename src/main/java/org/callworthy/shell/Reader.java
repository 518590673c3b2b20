package org.callworthy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.callworthy.account.SignedIn;
import org.callworthy.common.Languages;
import org.callworthy.common.ui.Notify;
import org.springframework.stereotype.Component;

/** Makes each Flow page speak its reader's language and know their time zone. */
@Component
class Reader implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    Reader(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Reader::tell));
    }

    private static void tell(ErrorEvent failure) {
        Incident incident = Incident.of(failure.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notify.refused(ui.getTranslation(incident.textKey() + ".next", incident.number()));
        }
    }

    private void prepare(UI ui) {
        Locale language = LanguageCookie.read(VaadinRequest.getCurrent().getCookies())
                .or(signedIn::language)
                .orElseGet(() -> Languages.serving(ui.getLocale()));
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
        ui.getPage().retrieveExtendedClientDetails(client -> {
            try {
                ui.getSession().setAttribute(ZoneId.class, ZoneId.of(client.getTimeZoneId()));
            } catch (DateTimeException | NullPointerException unknownZone) {
                ui.getSession().setAttribute(ZoneId.class, ZoneId.systemDefault());
            }
        });
    }
}
