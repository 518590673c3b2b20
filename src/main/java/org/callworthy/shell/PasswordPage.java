package org.callworthy.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.function.Supplier;
import org.callworthy.account.OwnPassword;
import org.callworthy.account.OwnPasswordOutcome;
import org.callworthy.account.OwnPasswordOutcome.Chosen;
import org.callworthy.account.OwnPasswordOutcome.Ended;
import org.callworthy.account.OwnPasswordOutcome.Refused;
import org.callworthy.account.OwnPasswordOutcome.Wait;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where everybody changes their password, and chooses their own in place of one that was handed over. Works without scripts. */
@Controller
class PasswordPage {

    private static final String DONE = "done";

    private final OwnPassword ownPassword;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordPage(OwnPassword ownPassword) {
        this.ownPassword = ownPassword;
    }

    @GetMapping(OwnPasswordGate.PAGE)
    String form(Principal person, Model model) {
        return page("", model.containsAttribute(DONE), person, model);
    }

    @PostMapping(OwnPasswordGate.PAGE)
    String choose(
            @RequestParam(defaultValue = "") String present,
            @RequestParam String password,
            @RequestParam String repeated,
            Principal person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!password.equals(repeated)) {
            return page("REPEATED", false, person, model);
        }
        Supplier<OwnPasswordOutcome> choice = () -> choose(present, password, request, response);
        return switch (SessionTurn.take(request, choice)) {
            case Chosen chosen -> {
                RequestContextUtils.getOutputFlashMap(request).put(DONE, true);
                yield "redirect:" + OwnPasswordGate.PAGE;
            }
            case Ended ended -> "redirect:/login";
            case Refused refused -> page(refused.why().name(), false, person, model);
            case Wait left -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.seconds()));
                yield page("WAIT", false, person, model);
            }
        };
    }

    private OwnPasswordOutcome choose(
            String present, String password, HttpServletRequest request, HttpServletResponse response) {
        OwnPasswordOutcome outcome = ownPassword.choose(present, password, request.getRemoteAddr());
        if (outcome instanceof Chosen chosen) {
            goOn(chosen.renewed(), request, response);
        }
        return outcome;
    }

    private String page(String problem, boolean done, Principal person, Model model) {
        boolean due = ownPassword.isDue();
        model.addAttribute("due", due);
        model.addAttribute(DONE, done && !due);
        model.addAttribute("problem", problem);
        model.addAttribute("username", person.getName());
        return "password";
    }

    /** Under a new session id, as after a sign-in. */
    private void goOn(Authentication renewed, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
