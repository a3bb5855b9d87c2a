package no.gevinstflyt.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import no.gevinstflyt.form.Problems;
import no.gevinstflyt.form.Refused;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** The application's API refuses as the engine's does. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        ProblemDetail problem = problems.describe(refused, Languages.of(request));
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException body, HttpServletRequest request) {
        return refused(Refused.invalid("request", "engine.bad-request"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(MultipartException upload, HttpServletRequest request) {
        return refused(Refused.invalid("request", "engine.broken-upload"), request);
    }
}
