package no.gevinstflyt.collaboration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.paging.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The municipalities, for everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/municipalities")
class MunicipalityController {

    private final Collaborations collaborations;
    private final Clock clock;

    MunicipalityController(Collaborations collaborations, Clock clock) {
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /**
     * The municipalities, by number unless asked for by name or inhabitants.
     *
     * @param collaboration only those that are members today
     * @param q only those whose number or name starts so
     */
    @GetMapping
    PagedModel<MunicipalityView> all(
            @RequestParam(required = false) @Nullable String collaboration,
            @RequestParam(defaultValue = "") String q,
            @PageableDefault(size = 100) Pageable page) {
        LocalDate today = LocalDate.now(clock);
        List<Municipality> chosen =
                collaboration == null ? collaborations.municipalities() : collaborations.members(collaboration, today);
        List<MunicipalityView> matching =
                views(chosen).stream().filter(one -> one.matches(q)).toList();
        return ListPage.of(matching, MunicipalityView.ORDERS, page);
    }

    @GetMapping("/{number}")
    MunicipalityView one(@PathVariable String number) {
        return collaborations
                .municipality(number)
                .map(found -> views(List.of(found)).get(0))
                .orElseThrow(() -> Refused.notFound("collaboration.unknown-municipality", number));
    }

    private List<MunicipalityView> views(List<Municipality> municipalities) {
        List<String> numbers = municipalities.stream().map(Municipality::number).toList();
        return MunicipalityView.of(municipalities, collaborations.inhabitants(numbers, LocalDate.now(clock)));
    }
}
