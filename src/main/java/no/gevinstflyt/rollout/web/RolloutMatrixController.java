package no.gevinstflyt.rollout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.rollout.RolloutMatrix;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rollout matrix of a collaboration, for its members. */
@RestController
@RequestMapping("/api/v1/rollout")
@Tag(name = "rollout")
class RolloutMatrixController {

    private final RolloutMatrix matrix;
    private final ProjectReading reading;
    private final People people;

    RolloutMatrixController(RolloutMatrix matrix, ProjectReading reading, People people) {
        this.matrix = matrix;
        this.reading = reading;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "Municipality × project; a page of municipalities by name, sort by name or municipality")
    View matrix(
            @RequestParam(required = false) @Nullable String collaboration,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String municipality,
            @PageableDefault(size = 50) Pageable page) {
        String asked = collaboration(collaboration, people.current().orElseThrow());
        RolloutMatrix.Part part = matrix.part(asked, project, municipality, page);
        return new View(
                asked,
                part.projects(),
                part.rows(),
                new PagedModel<>(new PageImpl<>(part.rows(), page, part.total())).getMetadata());
    }

    private String collaboration(@Nullable String asked, Caller caller) {
        if (asked == null && caller.collaborations().size() == 1) {
            return caller.collaborations().iterator().next();
        } else if (asked == null) {
            throw Refused.invalid(
                    "collaboration", "engine.which-collaboration", String.join(", ", caller.collaborations()));
        } else if (!reading.memberOf(asked, caller)) {
            throw Refused.notFound("collaboration.unknown-collaboration", asked);
        }
        return asked;
    }

    /**
     * A page of the matrix.
     *
     * @param projects the columns, the newest first
     * @param content the rows; each has a cell for every column, in their order
     */
    record View(
            String collaboration,
            List<RolloutMatrix.Column> projects,
            List<RolloutMatrix.Row> content,
            PagedModel.@Nullable PageMetadata page) {}
}
