package no.gevinstflyt.portal.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that nobody has to be signed in for. */
@Controller
class StartPages {

    @GetMapping("/")
    String start() {
        return "start";
    }

    @GetMapping("/login")
    String signIn(@RequestParam Map<String, String> query, Model model) {
        model.addAttribute("failed", query.containsKey("error"));
        model.addAttribute("signedOut", query.containsKey("logout"));
        return "login";
    }
}
