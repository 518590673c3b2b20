package org.callworthy.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.callworthy.account.FirstAdministrator;
import org.callworthy.account.TooManyFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: plain HTML, small, and it works without scripts. In the demo it lists who there is. */
@Controller
class SignInPage {

    private static final List<String> DEMO_PEOPLE = List.of(
            "agent1",
            "agent2",
            "agent3",
            "agent4",
            "agent5",
            "agent6",
            "lead1",
            "lead2",
            "lead3",
            "lead4",
            "lead5",
            "lead6",
            "trainer1",
            "trainer2",
            "trainer3",
            "trainer4",
            "training",
            "committee1",
            "committee2",
            "committee3",
            "reviewer",
            "invigilator",
            "author",
            "admin");

    private final boolean demo;
    private final FirstAdministrator firstAdministrator;

    SignInPage(@Value("${callworthy.demo:false}") boolean demo, FirstAdministrator firstAdministrator) {
        this.demo = demo;
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping("/login")
    String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (firstAdministrator.isNobodyThere()) {
            return "redirect:/start";
        }
        model.addAttribute("problem", problem(request, response));
        model.addAttribute("demoPeople", demo ? DEMO_PEOPLE : List.of());
        return "login";
    }

    private static String problem(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("error") == null) {
            return "";
        }
        if (cause(request) instanceof TooManyFailures failures) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(failures.secondsLeft()));
            return "shell.sign-in.wait";
        }
        return "shell.sign-in.wrong";
    }

    private static @Nullable Object cause(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    }
}
