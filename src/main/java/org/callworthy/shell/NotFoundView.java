package org.callworthy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.callworthy.common.ui.Empty;

/** An address without a page, or whose page is not open to the person: both look the same. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends RouteNotFoundError {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getElement()
                .appendChild(new Empty(
                                VaadinIcon.QUESTION_CIRCLE_O,
                                getTranslation("shell.error.not-found"),
                                getTranslation("shell.error.not-found.next"),
                                new Anchor("", getTranslation("shell.error.home")))
                        .getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
