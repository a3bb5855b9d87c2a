package no.gevinstflyt.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The project's files: all for the project leader, its own case packages for a municipality. */
@RestController
@RequestMapping("/api/v1/projects/{code}/documents")
@Tag(name = "projects")
class ProjectDocumentController {

    private final ProjectReading reading;
    private final Documents documents;
    private final People people;

    ProjectDocumentController(ProjectReading reading, Documents documents, People people) {
        this.reading = reading;
        this.documents = documents;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "The files that the caller may read, the newest first")
    List<StoredDocument> all(@PathVariable String code) {
        Caller caller = people.current().orElseThrow();
        Project project = reading.visible(code, caller);
        return documents.of(project.code()).stream()
                .filter(document -> reading.reads(project, document, caller))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One file")
    ResponseEntity<byte[]> one(@PathVariable String code, @PathVariable long id) {
        Caller caller = people.current().orElseThrow();
        Project project = reading.visible(code, caller);
        StoredDocument document = documents
                .find(id)
                .filter(found -> project.code().equals(found.project()))
                .filter(found -> reading.reads(project, found, caller))
                .orElseThrow(() -> Refused.notFound("project.no-document", String.valueOf(id)));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, Word.MEDIA_TYPE)
                .body(documents.content(id).orElseThrow());
    }
}
