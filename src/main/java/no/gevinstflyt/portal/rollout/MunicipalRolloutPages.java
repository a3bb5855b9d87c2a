package no.gevinstflyt.portal.rollout;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.portal.rollout.RegisterWords.EntryView;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.rollout.Registration;
import no.gevinstflyt.rollout.RolloutRegister;
import no.gevinstflyt.rollout.RolloutRegister.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One municipality's rollout in a project, with all that is registered of it. */
@Controller
class MunicipalRolloutPages {

    private final RolloutRegister register;
    private final ProjectReading reading;
    private final RegisterWords words;
    private final Reader reader;

    MunicipalRolloutPages(RolloutRegister register, ProjectReading reading, RegisterWords words, Reader reader) {
        this.register = register;
        this.reading = reading;
        this.words = words;
        this.reader = reader;
    }

    /** What is registered of one kind. */
    record Chapter(String id, String heading, List<EntryView> entries) {}

    @GetMapping("/portal/projects/{code}/rollout/{municipality}")
    String one(@PathVariable String code, @PathVariable String municipality, Model model) {
        Register found = register.of(code, municipality, reader.caller());
        List<Chapter> chapters = new ArrayList<>();
        for (Registration kind : Registration.values()) {
            List<EntryView> entries = found.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .map(words::entry)
                    .toList();
            if (!entries.isEmpty()) {
                chapters.add(new Chapter(words.id(kind), words.heading(kind), entries));
            }
        }
        model.addAttribute("project", reading.visible(code, reader.caller()));
        model.addAttribute("name", found.name());
        model.addAttribute("standing", words.standing(found.standing()));
        model.addAttribute("chapters", chapters);
        return "rollout/municipality";
    }
}
