package no.gevinstflyt.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers projects: gives each its code, and invites the municipalities. */
@Service
@Transactional
public class Registration {

    private final ProjectRows projects;
    private final Participations participations;
    private final ProjectPhases phases;
    private final Collaborations collaborations;
    private final Clock clock;

    Registration(
            ProjectRows projects,
            Participations participations,
            ProjectPhases phases,
            Collaborations collaborations,
            Clock clock) {
        this.projects = projects;
        this.participations = participations;
        this.phases = phases;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /**
     * Registers a project in the collaboration under its next code of this year.
     *
     * @throws Refused where a municipality is named that is not a member of the collaboration today
     */
    public Project register(StartJointProject form, String collaboration, String by) {
        LocalDate today = LocalDate.now(clock);
        Set<String> invited = invited(form.municipalities(), collaboration, today);
        projects.holdNumbering();
        int number = projects.nextNumber(collaboration, today.getYear());
        Project project = projects.add(new Project(
                null,
                "%s-%d-%03d".formatted(collaboration.toUpperCase(Locale.ROOT), today.getYear(), number),
                collaboration,
                today.getYear(),
                number,
                form.title(),
                brief(form),
                form.course(),
                Phase.IDEA,
                ProjectState.RUNNING,
                null,
                by,
                clock.instant()));
        phases.entered(project.id(), Phase.IDEA);
        participations.invite(project.id(), invited);
        return project;
    }

    private Set<String> invited(@Nullable List<String> named, String collaboration, LocalDate today) {
        List<Municipality> members = collaborations.members(collaboration, today);
        Set<String> numbers = members.stream().map(Municipality::number).collect(Collectors.toCollection(TreeSet::new));
        if (named == null || named.isEmpty()) {
            return numbers;
        }
        Set<String> strangers = new TreeSet<>(named);
        strangers.removeAll(numbers);
        if (!strangers.isEmpty()) {
            throw Refused.invalid(
                    "municipalities",
                    "project.not-members",
                    strangers.stream().map(this::named).collect(Collectors.joining(", ")),
                    collaborations.find(collaboration).map(Collaboration::name).orElse(collaboration),
                    members.stream()
                            .map(member -> member.number() + " " + member.displayName())
                            .collect(Collectors.joining(", ")));
        }
        return new TreeSet<>(named);
    }

    private String named(String number) {
        Optional<Municipality> known = collaborations.municipality(number);
        return known.map(municipality -> number + " " + municipality.displayName())
                .orElse("«" + number + "»");
    }

    private static Brief brief(StartJointProject form) {
        return new Brief(
                form.problem(),
                form.goal(),
                Brief.join(form.subGoals()),
                form.serviceArea(),
                Brief.join(form.contents()),
                form.complexity(),
                form.budgetFrame(),
                form.desiredStart());
    }
}
