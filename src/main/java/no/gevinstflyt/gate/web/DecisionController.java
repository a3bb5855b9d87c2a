package no.gevinstflyt.gate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.CaseFiles;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A project's decisions and their papers, for the members of its collaboration. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
@Tag(name = "decisions")
class DecisionController {

    private final Gates gates;
    private final CaseFiles files;
    private final People people;

    DecisionController(Gates gates, CaseFiles files, People people) {
        this.gates = gates;
        this.files = files;
        this.people = people;
    }

    @GetMapping("/decisions")
    @Operation(summary = "What was decided at the project's gates, in order")
    List<DecisionView> decisions(@PathVariable String code) {
        return gates.decisionsOf(code, caller()).stream()
                .map(decision -> DecisionView.of(decision, gates.conditionsOf(decision)))
                .toList();
    }

    @GetMapping("/decisions/{id}/paper.docx")
    @Operation(summary = "The paper that was decided on; its ETag is the SHA-256")
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable long id) {
        GateDecision decision = gates.decision(id)
                .filter(found -> found.code().equals(code))
                .orElseThrow(() -> Refused.notFound("gate.no-paper"));
        return file(files.paper(decision.gateCaseId(), caller()));
    }

    @GetMapping("/gates/{caseId}/paper.docx")
    @Operation(summary = "The paper of a case that may still wait for its decision; its ETag is the SHA-256")
    ResponseEntity<byte[]> paperOfCase(@PathVariable String code, @PathVariable long caseId) {
        GateCase gateCase = gates.gateCase(caseId)
                .filter(found -> found.code().equals(code))
                .orElseThrow(() -> Refused.notFound("gate.no-paper"));
        return file(files.paper(gateCase.id(), caller()));
    }

    private static ResponseEntity<byte[]> file(CaseFiles.Paper paper) {
        return ResponseEntity.ok()
                .eTag(paper.document().sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(Word.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.document().fileName())
                                .build()
                                .toString())
                .body(paper.content());
    }

    private Caller caller() {
        return people.current().orElseThrow(() -> Refused.forbidden("engine.no-access"));
    }
}
