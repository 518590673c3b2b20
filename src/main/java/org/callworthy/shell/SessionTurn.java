package org.callworthy.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.util.WebUtils;

/** One request of a session after the other, where they change or end whom it belongs to: a button may be clicked twice. */
final class SessionTurn {

    private static final HttpSessionSecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    private SessionTurn() {}

    /** Does this as whom the session belongs to by then: as nobody if it has ended meanwhile. */
    static <T> T take(HttpServletRequest request, Supplier<T> work) {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            SecurityContextHolder.setContext(
                    SESSIONS.loadDeferredContext(request).get());
            return work.get();
        }
    }
}
