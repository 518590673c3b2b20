package org.callworthy.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.callworthy.account.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** A form that was sent after its session had ended leads to the sign-in; one without its token is refused otherwise. */
class LateForm implements AccessDeniedHandler {

    private final SignedIn signedIn;
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    LateForm(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (signedIn.idIfAny().isPresent()) {
            refusal.handle(request, response, denied);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }
}
