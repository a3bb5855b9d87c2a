package no.gevinstflyt.portal.web;

import java.util.Locale;
import no.gevinstflyt.form.Problems;
import no.gevinstflyt.form.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A refusal that no form can show: a page that says why, with the status that says the same. */
@ControllerAdvice(basePackages = "no.gevinstflyt.portal")
class RefusalPages {

    private final Problems problems;

    RefusalPages(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, Locale locale) {
        ModelAndView page =
                new ModelAndView("refused", HttpStatus.valueOf(refused.kind().status()));
        page.addObject("problem", problems.describe(refused, locale));
        return page;
    }
}
