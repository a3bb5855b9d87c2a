package no.gevinstflyt.gate;

import java.util.List;
import java.util.Locale;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the decision papers (saksframlegg), in bokmål, and keeps each with its SHA-256. */
@Service
@Transactional
public class GatePapers {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final String KIND = "decision-paper";

    private final GateCases cases;
    private final GateSubjects subjects;
    private final Documents documents;
    private final People people;
    private final MessageSource messages;

    GatePapers(GateCases cases, GateSubjects subjects, Documents documents, People people, MessageSource messages) {
        this.cases = cases;
        this.subjects = subjects;
        this.documents = documents;
        this.people = people;
        this.messages = messages;
    }

    /** Makes the paper of a case and attaches it; a case that has one keeps it. */
    public void make(long caseId) {
        GateCase gateCase = cases.find(caseId).orElseThrow(() -> new IllegalStateException("No gate case " + caseId));
        if (gateCase.paperId() == null) {
            String name = "saksframlegg-" + gateCase.code() + "-" + gateCase.gate() + "-" + caseId + ".docx";
            StoredDocument paper = documents.store(
                    KIND,
                    gateCase.collaboration(),
                    gateCase.code(),
                    null,
                    name.toLowerCase(Locale.ROOT),
                    write(gateCase));
            cases.setPaper(caseId, paper.id(), paper.sha256());
        }
    }

    private byte[] write(GateCase gateCase) {
        return Word.titled(messages.getMessage("gate.paper.title", new Object[] {named(gateCase)}, BOKMAL))
                .subtitle(gateCase.title())
                .block(header(gateCase))
                .heading(text("recommendation"))
                .paragraph(gateCase.recommendation())
                .section(checklist(gateCase))
                .sections(subjects.paper(gateCase.subjectType(), gateCase.subjectId(), gateCase.gate()))
                .toBytes();
    }

    private Block header(GateCase gateCase) {
        return Block.Facts.of(text("project"), gateCase.code() + " " + gateCase.title())
                .and(text("gate"), named(gateCase))
                .and(text("case"), gateCase.id().toString())
                .and(text("meeting"), gateCase.meetingDate())
                .and(text("mode"), message("choice.decision-mode." + Keys.of(gateCase.mode())))
                .and(text("prepared-by"), people.name(gateCase.preparedBy()))
                .and(text("prepared-at"), gateCase.preparedAt().toInstant());
    }

    private Section checklist(GateCase gateCase) {
        List<List<@Nullable Object>> rows = gateCase.answers().stream()
                .map(answer -> List.<@Nullable Object>of(
                        asked(answer),
                        message("choice.checklist-answer." + Keys.of(answer.answer())),
                        answer.comment() == null ? "" : answer.comment()))
                .toList();
        return Section.of(
                text("checklist"), new Block.Grid(List.of(text("item"), text("answer"), text("comment")), rows));
    }

    private String asked(GateAnswer answer) {
        String own = answer.text();
        return own == null ? message("field.prepare-gate.checklist." + answer.item()) : own;
    }

    private String named(GateCase gateCase) {
        return message("gate.name." + gateCase.gate());
    }

    private String text(String key) {
        return message("gate.paper." + key);
    }

    private String message(String key) {
        return messages.getMessage(key, null, BOKMAL);
    }
}
