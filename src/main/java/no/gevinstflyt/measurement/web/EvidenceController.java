package no.gevinstflyt.measurement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Problems;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Evidence;
import no.gevinstflyt.measurement.EvidenceFiles;
import no.gevinstflyt.measurement.EvidenceWithdrawals;
import no.gevinstflyt.measurement.Rounds;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Files that show where figures come from. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "measurements")
class EvidenceController {

    private final EvidenceFiles files;
    private final EvidenceWithdrawals withdrawals;
    private final Rounds rounds;
    private final Tasks tasks;
    private final People people;
    private final Problems problems;

    EvidenceController(
            EvidenceFiles files,
            EvidenceWithdrawals withdrawals,
            Rounds rounds,
            Tasks tasks,
            People people,
            Problems problems) {
        this.files = files;
        this.withdrawals = withdrawals;
        this.rounds = rounds;
        this.tasks = tasks;
        this.people = people;
        this.problems = problems;
    }

    @PostMapping("/tasks/{id}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a file to one row of report-measurements; at most 5 MB, and what its name says")
    Evidence add(
            @PathVariable String id,
            @RequestParam String project,
            @RequestParam String benefit,
            @RequestParam MultipartFile file)
            throws IOException {
        Caller caller = caller();
        OpenTask task = tasks.find(id, caller).orElseThrow(() -> Refused.notFound("engine.no-task"));
        if (file.getSize() > EvidenceFiles.MOST) {
            throw EvidenceFiles.tooLarge();
        }
        return files.add(
                new TaskContext(task, caller, Optional.empty()),
                project,
                benefit,
                String.valueOf(file.getOriginalFilename()),
                file.getBytes());
    }

    /** The server's own limit is higher, for pages that send several files at once. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException upload, Locale locale) {
        return ResponseEntity.of(problems.describe(EvidenceFiles.tooLarge(), locale))
                .build();
    }

    @GetMapping("/evidence")
    @Operation(summary = "A municipality's evidence of a quarter, as far as the caller may read it")
    List<Evidence> all(
            @RequestParam String collaboration, @RequestParam String municipality, @RequestParam String quarter) {
        Quarter asked = rounds.begun("quarter", quarter);
        return files.of(collaboration, municipality, asked, caller());
    }

    @GetMapping("/evidence/{id}")
    @Operation(summary = "One file, to be kept and not shown")
    ResponseEntity<byte[]> one(@PathVariable long id) {
        Evidence evidence = files.find(id, caller())
                .orElseThrow(() -> Refused.notFound("measurement.evidence.none", String.valueOf(id)));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(evidence.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_TYPE, evidence.contentType())
                .body(files.content(evidence));
    }

    @PostMapping("/evidence/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a file (contact of the municipality), while the figure is not approved")
    void withdraw(@PathVariable long id) {
        withdrawals.withdraw(id, caller());
    }

    private Caller caller() {
        return people.current().orElseThrow(() -> Refused.forbidden("engine.no-access"));
    }
}
