package no.gevinstflyt.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals, and what each municipality pays by them. */
@Service
@Transactional
public class Proposals {

    private final ProjectRows projects;
    private final ProposalRows rows;
    private final Participations participations;
    private final Collaborations collaborations;
    private final People people;
    private final Clock clock;

    Proposals(
            ProjectRows projects,
            ProposalRows rows,
            Participations participations,
            Collaborations collaborations,
            People people,
            Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.participations = participations;
        this.collaborations = collaborations;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps the proposal, in place of a former one, and computes the shares.
     *
     * @throws Refused where a person is unknown in the collaboration, costs or key don't hold together, or no
     *     municipality is interested
     */
    public void write(long project, String collaboration, WriteProposal proposal, String by) {
        LocalDate today = LocalDate.now(clock);
        checkPeople(proposal, collaboration);
        WriteProposal complete = proposal.withPriceYears(today.getYear());
        List<String> interested = participations.interested(project);
        if (interested.isEmpty()) {
            throw Refused.conflict("project.nobody-interested");
        }
        ProposalRules.check(complete, interested.size());
        rows.replace(project, new Proposal(complete, today), by, clock.instant());
        share(project);
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(long project) {
        return rows.find(project);
    }

    /** What each municipality pays, by number and year; empty before there is a proposal. */
    @Transactional(readOnly = true)
    public List<CostShare> shares(long project) {
        return rows.shares(project);
    }

    /**
     * Computes the shares anew among those that are interested or take part now, with the inhabitants of the
     * proposal's date. Nothing happens before there is a proposal, or where nobody is left.
     */
    public void share(long project) {
        projects.hold(project);
        List<String> sharing = participations.interested(project);
        rows.find(project).filter(proposal -> !sharing.isEmpty()).ifPresent(proposal -> {
            Map<String, Integer> inhabitants = inhabitants(sharing, proposal.inhabitantsDate());
            WriteProposal content = proposal.content();
            rows.replaceShares(project, content.sharedCosts().split(content.split(), inhabitants), inhabitants);
        });
    }

    /** Whether those that take part are enough by the proposal's minimum rule; at least one in any case. */
    @Transactional(readOnly = true)
    public boolean minimumMet(long project, List<Participation> all) {
        Optional<Proposal> proposal = rows.find(project);
        List<String> invited = all.stream().map(Participation::municipality).toList();
        List<String> taking = all.stream()
                .filter(one -> one.state() == ParticipationState.PARTICIPATING)
                .map(Participation::municipality)
                .toList();
        return proposal.map(one -> MinimumRule.of(one.content())
                        .met(taking, collaborations.inhabitants(invited, one.inhabitantsDate())))
                .orElse(!taking.isEmpty());
    }

    private Map<String, Integer> inhabitants(List<String> municipalities, LocalDate date) {
        Map<String, Integer> inhabitants = collaborations.inhabitants(municipalities, date);
        String missing = municipalities.stream()
                .filter(number -> !inhabitants.containsKey(number))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refused.conflict("project.inhabitants-missing", missing);
        }
        return inhabitants;
    }

    private void checkPeople(WriteProposal proposal, String collaboration) {
        List<FieldError> unknown = Map.of(
                        "projectOwner", proposal.projectOwner(), "benefitManager", proposal.benefitManager())
                .entrySet()
                .stream()
                .filter(named -> !knows(named.getValue(), collaboration))
                .map(named -> FieldError.of(named.getKey(), "project.unknown-person", named.getValue()))
                .sorted((one, other) -> other.field().compareTo(one.field()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
    }

    private boolean knows(String userId, String collaboration) {
        return people.find(userId)
                .map(Caller::collaborations)
                .filter(memberOf -> memberOf.contains(collaboration))
                .isPresent();
    }
}
