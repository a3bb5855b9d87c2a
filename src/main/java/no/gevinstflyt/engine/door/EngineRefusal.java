package no.gevinstflyt.engine.door;

import jakarta.ws.rs.core.Response.Status;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A refusal as the engine's REST API understands it; the request remembers what was refused, for the answer's body. */
public class EngineRefusal extends RestException {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = EngineRefusal.class.getName();

    private final transient Refused refused;

    public EngineRefusal(Refused refused) {
        super(Status.fromStatusCode(refused.kind().status()), refused, refused.key());
        this.refused = refused;
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, refused, RequestAttributes.SCOPE_REQUEST);
        }
    }

    public Refused refused() {
        return refused;
    }

    /** The attribute of the request that holds the {@link Refused}. */
    public static String attribute() {
        return ATTRIBUTE;
    }
}
