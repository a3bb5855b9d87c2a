package no.gevinstflyt.project;

import java.util.List;
import java.util.Locale;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.document.Word;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft on which a municipality decides whether it takes part; for that municipality's eyes. */
@Service
@Transactional
public class CasePackages {

    /** The kind of document. */
    public static final String KIND = "case-package";

    private final Projects projects;
    private final Proposals proposals;
    private final ProposalSections sections;
    private final Collaborations collaborations;
    private final List<CasePackageContributor> contributors;
    private final Documents documents;
    private final Words words;

    CasePackages(
            Projects projects,
            Proposals proposals,
            ProposalSections sections,
            Collaborations collaborations,
            List<CasePackageContributor> contributors,
            Documents documents,
            Words words) {
        this.projects = projects;
        this.proposals = proposals;
        this.sections = sections;
        this.collaborations = collaborations;
        this.contributors = contributors;
        this.documents = documents;
        this.words = words;
    }

    /** Makes and keeps the municipality's package as things stand now. */
    public StoredDocument make(long projectId, String number) {
        Project project = projects.get(projectId);
        String name = collaborations
                .municipality(number)
                .map(Municipality::displayName)
                .orElse(number);
        Word paper = Word.titled(words.paper("case.title", name))
                .draft(words.paper("case.draft"))
                .subtitle(project.code() + " " + project.title())
                .section(sections.about(project));
        ShareTable shares = new ShareTable(proposals.shares(projectId));
        proposals.find(projectId).ifPresent(proposal -> paper.section(sections.proposal(proposal.content()))
                .section(sections.costs(proposal.content()))
                .section(sections.shares(proposal, shares, List.of(number))));
        contributors.forEach(contributor -> paper.sections(contributor.sections(projectId, number)));
        paper.section(resolution(name, project, shares.overFourYears(number)))
                .signatures(List.of(words.paper("case.director")));
        String file =
                "saksframlegg-%s-%s.docx".formatted(project.code(), number).toLowerCase(Locale.ROOT);
        return documents.store(KIND, project.collaboration(), project.code(), number, file, paper.toBytes());
    }

    private Section resolution(String name, Project project, long share) {
        return Section.of(
                words.paper("case.resolution"),
                new Block.Bullets(List.of(
                        words.paper("case.resolution.part", name, project.title()),
                        words.paper("case.resolution.share", Norwegian.kroner(share)),
                        words.paper("case.resolution.sponsor"))));
    }
}
