package no.gevinstflyt.portal.task;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where Tasklist wants the person back: accepted only within this application. */
final class ReturnAddress {

    private ReturnAddress() {}

    /** The address if it has this request's scheme, host and port. */
    static Optional<String> within(HttpServletRequest request, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        try {
            URI wanted = new URI(address);
            URI here =
                    ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
            boolean same = here.getScheme().equalsIgnoreCase(wanted.getScheme())
                    && here.getHost().equalsIgnoreCase(wanted.getHost())
                    && port(here) == port(wanted)
                    && wanted.getUserInfo() == null;
            return same ? Optional.of(wanted.toString()) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
