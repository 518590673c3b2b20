package org.callworthy.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.callworthy.common.ui.Page;

/** Shown when a view fails to open. */
@ParentLayout(MainLayout.class)
@PermitAll
class IncidentView extends Page implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Incident incident = Incident.of(parameter.getException());
        title(getTranslation(incident.textKey()));
        add(new Paragraph(getTranslation(incident.textKey() + ".next", incident.number())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
