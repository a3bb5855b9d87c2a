package no.gevinstflyt.gate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.Gates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases that wait too long for their decision. */
@RestController
@RequestMapping("/api/v1/late-decisions")
@Tag(name = "decisions")
class LateCaseController {

    private final Gates gates;
    private final People people;

    LateCaseController(Gates gates, People people) {
        this.gates = gates;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "Cases whose decision is late; for the client, the chair and the project leader")
    List<LateCase> late() {
        return gates.late(people.current().orElseThrow(() -> Refused.forbidden("engine.no-access"))).stream()
                .map(LateCase::of)
                .toList();
    }

    /** A case and how long it has waited. */
    record LateCase(
            long caseId,
            String project,
            String title,
            String gate,
            @Nullable LocalDate meetingDate,
            OffsetDateTime clientToldAt) {

        static LateCase of(GateCase late) {
            return new LateCase(
                    late.id(), late.code(), late.title(), late.gate().name(), late.meetingDate(), late.clientToldAt());
        }
    }
}
