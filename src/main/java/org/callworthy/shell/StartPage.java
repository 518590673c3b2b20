package org.callworthy.shell;

import java.util.Locale;
import org.callworthy.account.FirstAdministrator;
import org.callworthy.account.StartOutcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the first administrator with the one-time start code that the first start printed. */
@Controller
class StartPage {

    private final FirstAdministrator firstAdministrator;

    StartPage(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping("/start")
    String form(Model model) {
        model.addAttribute("problem", "");
        return firstAdministrator.isNeeded() ? "start" : "redirect:/login";
    }

    @PostMapping("/start")
    String make(
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam String username,
            @RequestParam String password,
            Locale language,
            Model model) {
        return switch (firstAdministrator.make(code, name, username, password, language)) {
            case StartOutcome.Made made -> "redirect:/login?made";
            case StartOutcome.Refused refused -> {
                model.addAttribute("problem", "shell.start." + refused.why().name());
                model.addAttribute("name", name);
                model.addAttribute("username", username);
                yield "start";
            }
        };
    }
}
