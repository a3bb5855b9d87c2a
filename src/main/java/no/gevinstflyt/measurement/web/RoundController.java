package no.gevinstflyt.measurement.web;

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
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.RoundReports;
import no.gevinstflyt.measurement.RoundReports.Format;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.paging.ListPage;
import no.gevinstflyt.project.ProjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rounds of the caller's collaborations, and their reports. */
@RestController
@RequestMapping("/api/v1/measurement-rounds")
@Tag(name = "measurements")
class RoundController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rounds rounds;
    private final RoundReports reports;
    private final Documents documents;
    private final ProjectReading reading;
    private final People people;

    RoundController(Rounds rounds, RoundReports reports, Documents documents, ProjectReading reading, People people) {
        this.rounds = rounds;
        this.reports = reports;
        this.documents = documents;
        this.reading = reading;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "The rounds, the newest quarter first; sort by quarter, dueOn or collaboration")
    PagedModel<RoundView> rounds(
            @RequestParam(required = false) @Nullable String collaboration, @PageableDefault(size = 20) Pageable page) {
        Caller caller = people.current().orElseThrow();
        List<RoundView> all = (collaboration == null
                        ? caller.collaborations().stream().sorted().toList()
                        : List.of(collaboration))
                .stream()
                        .filter(id -> reading.memberOf(id, caller))
                        .flatMap(id -> rounds.of(id).stream())
                        .map(RoundView::of)
                        .toList();
        return ListPage.of(all, RoundView.ORDERS, page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One round")
    RoundView round(@PathVariable long id) {
        return RoundView.of(visible(id));
    }

    @GetMapping("/{id}/report.xlsx")
    @Operation(summary = "The round's report as a workbook, from when it has closed")
    ResponseEntity<byte[]> xlsx(@PathVariable long id) {
        return file(visible(id), Format.XLSX, XLSX);
    }

    @GetMapping("/{id}/report.docx")
    @Operation(summary = "The round's report as a paper, from when it has closed")
    ResponseEntity<byte[]> docx(@PathVariable long id) {
        return file(visible(id), Format.DOCX, Word.MEDIA_TYPE);
    }

    private Round visible(long id) {
        Caller caller = people.current().orElseThrow();
        return rounds.find(id)
                .filter(round -> reading.memberOf(round.collaboration(), caller))
                .orElseThrow(() -> Refused.notFound("measurement.no-round", String.valueOf(id)));
    }

    private ResponseEntity<byte[]> file(Round round, Format format, String mediaType) {
        StoredDocument report = reports.newest(round.id(), format)
                .orElseThrow(() -> Refused.notFound("measurement.no-report", round.closesOn()));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(report.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .body(documents.content(report.id()).orElseThrow());
    }
}
