package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.CertificationSheet;
import org.callworthy.certification.CertificationSheets;
import org.callworthy.certification.Status;
import org.callworthy.certification.StatusEntry;
import org.callworthy.certification.Statuses;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;

/** A certification with the history of its status; members of the committee change it here. */
@Route("certifications")
@RolesAllowed({Role.Names.COMMITTEE, Role.Names.TRAINING})
class CertificationView extends Page implements HasUrlParameter<String> {

    private final transient CertificationSheets sheets;
    private final transient Statuses statuses;
    private final transient SignedIn signedIn;

    CertificationView(CertificationSheets sheets, Statuses statuses, SignedIn signedIn) {
        this.sheets = sheets;
        this.statuses = statuses;
        this.signedIn = signedIn;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(CertificationId.parse(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(CertificationId id) {
        clearContent();
        CertificationSheet sheet = sheets.open(id).orElseThrow(NotFoundException::new);
        title(sheet.holder());
        lead(getTranslation("common.track." + sheet.certification().track()) + " · "
                + sheet.level().in(getLocale()) + " · "
                + getTranslation("certification.status." + sheet.status()));
        add(new Paragraph(Formats.date(sheet.certification().validFrom()) + " – "
                + Formats.date(sheet.certification().validUntil())));
        add(new H2(getTranslation("certification.status.history")));
        OrderedList history = new OrderedList();
        for (int i = 0; i < sheet.changers().size(); i++) {
            history.add(new ListItem(line(
                    sheet.certification().history().get(i), sheet.changers().get(i))));
        }
        add(history);
        boolean changeable = sheet.status() == Status.VALID || sheet.status() == Status.SUSPENDED;
        if (changeable && signedIn.has(Role.COMMITTEE)) {
            add(new StatusForm(id, sheet.status(), statuses, () -> show(id)));
        }
    }

    private String line(StatusEntry entry, String changer) {
        return getTranslation(
                "certification.status.line",
                Formats.dateTime(entry.since()),
                getTranslation("certification.status.kind." + entry.kind()),
                getTranslation("certification.grounds." + entry.grounds()),
                entry.reason().isEmpty() ? "" : "· " + entry.reason(),
                changer.isEmpty() ? "" : "· " + changer);
    }
}
