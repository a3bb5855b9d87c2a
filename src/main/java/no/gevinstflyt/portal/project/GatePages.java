package no.gevinstflyt.portal.project;

import no.gevinstflyt.gate.CaseFile;
import no.gevinstflyt.gate.CaseFiles;
import no.gevinstflyt.portal.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case at a gate: what is proposed, advised, voted and decided. */
@Controller
class GatePages {

    private final CaseFiles files;
    private final Reader reader;

    GatePages(CaseFiles files, Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    @GetMapping("/portal/gates/{id}")
    String one(@PathVariable long id, Model model) {
        CaseFile file = files.of(id, reader.caller());
        model.addAttribute("file", file);
        model.addAttribute("case", file.gateCase());
        return "projects/gate";
    }
}
