package org.callworthy.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.callworthy.account.OwnPassword;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever was handed their password to the page on which they choose their own, and opens nothing else to the session
 * before. An attempt that is under way goes on with its token: that is no session's, and nothing of it may be lost.
 */
class OwnPasswordGate extends OncePerRequestFilter {

    static final String PAGE = "/password";

    private static final Pattern OPEN = Pattern.compile(PAGE + "|/error|/(?:styles|images|aura)/.*");

    private final OwnPassword ownPassword;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OwnPasswordGate(OwnPassword ownPassword) {
        this.ownPassword = ownPassword;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (OPEN.matcher(path).matches() || !isDue(request, path)) {
            chain.doFilter(request, response);
        } else if (isPage(request, path)) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            throw new AccessDeniedException("The person chooses their own password first");
        }
    }

    /** The player's pages ask for no session; who comes there with one is no guest. */
    private boolean isDue(HttpServletRequest request, String path) {
        return path.startsWith("/player/")
                ? ownPassword.isDue(sessions.loadDeferredContext(request).get().getAuthentication())
                : ownPassword.isDue();
    }

    /** And no script's question: Flow's have a parameter. */
    private static boolean isPage(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET") && !path.startsWith("/api/") && request.getParameter("v-r") == null;
    }
}
