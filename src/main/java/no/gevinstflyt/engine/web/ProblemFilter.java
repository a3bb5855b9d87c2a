package no.gevinstflyt.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.gevinstflyt.engine.door.EngineRefusal;
import no.gevinstflyt.form.Problems;
import no.gevinstflyt.form.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers errors of the engine's REST APIs as problem details in the user's language: what the door refused with field
 * and reason, anything else without the engine's class names.
 */
class ProblemFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);
    private static final int LARGEST_MB = 20;
    private static final long LARGEST_BYTES = LARGEST_MB * 1024L * 1024L;

    private final Problems problems;
    private final Gone gone;
    private final ObjectMapper json =
            new ObjectMapper().addMixIn(org.springframework.http.ProblemDetail.class, ProblemDetailJacksonMixin.class);

    ProblemFilter(Problems problems, Gone gone) {
        this.problems = problems;
        this.gone = gone;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_BYTES) {
            write(request, response, Refused.tooLarge("engine.too-large", LARGEST_MB));
            return;
        }
        HeldErrorResponse held = new HeldErrorResponse(response);
        try {
            chain.doFilter(request, held);
        } catch (ServletException | RuntimeException failed) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failed);
            held.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        if (held.isError()) {
            write(request, response, refusal(request, held));
        }
    }

    private Refused refusal(HttpServletRequest request, HeldErrorResponse held) {
        if (request.getAttribute(EngineRefusal.attribute()) instanceof Refused refused) {
            return refused;
        }
        return switch (held.getStatus()) {
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN ->
                Refused.forbidden("engine.no-access");
            case HttpServletResponse.SC_NOT_FOUND -> Refused.notFound("engine.not-found");
            case HttpServletResponse.SC_CONFLICT -> Refused.conflict("engine.conflict");
            default -> {
                if (gone.isAskedBy(request)) {
                    yield Refused.notFound("engine.not-found");
                }
                yield held.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? Refused.failed("engine.failed")
                        : Refused.invalid("request", "engine.bad-request");
            }
        };
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refused.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        byte[] body = json.writeValueAsBytes(problems.describe(refused, Languages.of(request)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
