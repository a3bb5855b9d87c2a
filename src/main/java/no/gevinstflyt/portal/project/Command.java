package no.gevinstflyt.portal.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.project.AdmitMunicipality;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.StopProject;
import no.gevinstflyt.project.Withdrawal;

/** What one may do with a project beside its tasks. */
enum Command {
    RAISE_DEVIATION(RaiseDeviation.class),
    ADMIT_MUNICIPALITY(AdmitMunicipality.class),
    WITHDRAW_MUNICIPALITY(Withdrawal.class),
    STOP_PROJECT(StopProject.class);

    private final Class<? extends Record> form;

    Command(Class<? extends Record> form) {
        this.form = form;
    }

    Class<? extends Record> form() {
        return form;
    }

    /** Its name in addresses and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Command> of(String key) {
        return Arrays.stream(values())
                .filter(command -> command.key().equals(key))
                .findFirst();
    }

    /** Those that the person may give, as far as roles tell. */
    static List<Command> of(Project project, Caller caller) {
        if (!project.running()) {
            return List.of();
        }
        boolean leads = caller.administrator() || caller.hasRole(project.collaboration(), "project-leader");
        return Arrays.stream(values())
                .filter(command -> leads || command.mayBeGivenBy(caller))
                .toList();
    }

    private boolean mayBeGivenBy(Caller caller) {
        return switch (this) {
            case RAISE_DEVIATION -> caller.municipalities().stream().anyMatch(caller::contactOf);
            case WITHDRAW_MUNICIPALITY -> caller.municipalities().stream().anyMatch(caller::directorOf);
            case ADMIT_MUNICIPALITY, STOP_PROJECT -> false;
        };
    }
}
