package no.gevinstflyt.portal.rollout;

import java.util.List;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.rollout.RolloutMatrix;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far each municipality is in taking each project's solution into use. */
@Controller
class RolloutPages {

    private static final int PER_PAGE = 50;

    private final RolloutMatrix matrix;
    private final Collaborations collaborations;
    private final ProjectReading reading;
    private final RolloutWords words;
    private final Reader reader;

    RolloutPages(
            RolloutMatrix matrix,
            Collaborations collaborations,
            ProjectReading reading,
            RolloutWords words,
            Reader reader) {
        this.matrix = matrix;
        this.collaborations = collaborations;
        this.reading = reading;
        this.words = words;
        this.reader = reader;
    }

    @GetMapping("/portal/rollout")
    String matrix(
            @RequestParam(required = false) @Nullable String collaboration,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Caller caller = reader.caller();
        List<Collaboration> own = collaborations.all().stream()
                .filter(one -> reading.memberOf(one.id(), caller))
                .toList();
        Collaboration shown = own.stream()
                .filter(one -> collaboration == null || one.id().equals(collaboration))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("engine.not-found"));
        PageRequest asked = PageRequest.of(Math.max(page, 0), PER_PAGE);
        RolloutMatrix.Part part = matrix.part(shown.id(), null, null, asked);
        model.addAttribute("own", own);
        model.addAttribute("shown", shown);
        model.addAttribute("projects", part.projects());
        model.addAttribute("rows", part.rows().stream().map(words::row).toList());
        model.addAttribute("number", asked.getPageNumber());
        model.addAttribute("last", part.total() <= (asked.getPageNumber() + 1) * PER_PAGE);
        return "rollout/matrix";
    }
}
