package no.gevinstflyt.story;

import java.time.LocalDate;
import java.util.List;

/** Three projects that two municipalities have taken into use, and the rounds in which these measure them. */
public final class ThreeInUse {

    public static final String BODO = "1804";
    public static final String BEIARN = "1839";
    public static final List<String> TITLES =
            List.of("Nytt Folkeregister i Salten", "Digital byggesak", "Felles innbyggerportal");
    private static final List<String> MUNICIPALITIES = List.of(BODO, BEIARN);
    private static final LocalDate GO_LIVE = LocalDate.of(2026, 12, 1);

    private final Site site;
    private final Time time;
    private final Rounds rounds;

    private ThreeInUse(Site site) {
        this.site = site;
        this.time = new Time(site);
        this.rounds = new Rounds(site);
    }

    /** Plays the projects from idea to use, each step done by whoever it belongs to; the clock moves with them. */
    public static ThreeInUse play(Site site) {
        ThreeInUse projects = new ThreeInUse(site);
        projects.time.to("2026-11-20");
        List<Execution> executions = TITLES.stream().map(projects::planned).toList();
        projects.time.to(GO_LIVE);
        for (Execution execution : executions) {
            MUNICIPALITIES.forEach(number -> execution.goLive(number).accept(number));
        }
        return projects;
    }

    private Execution planned(String title) {
        Journey journey = Journey.begin(site, title, MUNICIPALITIES)
                .describeIdea()
                .passGate()
                .declareInterest()
                .propose()
                .passGate()
                .drawMap(Folkeregister.quarterlyBenefitMap())
                .decideParticipation("none")
                .assessPrivacy();
        MUNICIPALITIES.forEach(journey::map);
        journey.finalisePlan().passGate();
        Execution execution =
                new Execution(site, journey).begin(LocalDate.of(2026, 11, 23)).planRollout(GO_LIVE);
        MUNICIPALITIES.forEach(
                number -> execution.prepare(number).assessPrivacy(number).signAgreement(number));
        return execution;
    }

    /** Moves the clock to the day after a quarter's end, on which its round is opened. */
    public ThreeInUse after(LocalDate lastDay) {
        time.to(lastDay.plusDays(1));
        return this;
    }

    /** Both municipalities report a share, 0–1, of the way to their targets, and their colleagues approve. */
    public ThreeInUse measured(String round, double share) {
        MUNICIPALITIES.forEach(number -> rounds.reportAndApprove(round, number, share));
        return this;
    }

    /** A municipality's task to report in the round. */
    public TaskAtHand reporting(String round, String municipality) {
        return rounds.reporting(round, municipality);
    }

    /** The task of the colleague who approves what the municipality has reported. */
    public TaskAtHand approving(String round, String municipality) {
        return site.as("k" + municipality + "b").task(round, "approve-measurements", municipality);
    }

    /** Puts the clock back. */
    public void end() {
        Time.present();
    }
}
