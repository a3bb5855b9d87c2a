package no.gevinstflyt.collaboration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.paging.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The collaborations and who is a member today, for everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/collaborations")
class CollaborationController {

    private static final Map<String, Comparator<Collaboration>> ORDERS = Map.of(
            "id", Comparator.comparing(Collaboration::id),
            "name", Comparator.comparing(Collaboration::name, ListPage.alphabetical()));

    private final Collaborations collaborations;
    private final Clock clock;

    CollaborationController(Collaborations collaborations, Clock clock) {
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /** The collaborations, by id unless asked for by name. */
    @GetMapping
    PagedModel<Collaboration> all(@PageableDefault(size = 100) Pageable page) {
        return ListPage.of(collaborations.all(), ORDERS, page);
    }

    @GetMapping("/{id}")
    View one(@PathVariable String id) {
        Collaboration found =
                collaborations.find(id).orElseThrow(() -> Refused.notFound("collaboration.unknown-collaboration", id));
        List<Municipality> members = collaborations.members(id, LocalDate.now(clock));
        Map<String, Integer> inhabitants = collaborations.inhabitants(
                members.stream().map(Municipality::number).toList(), LocalDate.now(clock));
        return new View(
                found.id(),
                found.name(),
                found.parent(),
                Keys.of(collaborations.settings(id).decisionMode()),
                MunicipalityView.of(members, inhabitants));
    }

    /**
     * A collaboration with its members of today.
     *
     * @param parent the collaboration above it
     * @param decisionMode how its steering group decides: chair, majority or consensus
     */
    record View(String id, String name, @Nullable String parent, String decisionMode, List<MunicipalityView> members) {}
}
