package no.gevinstflyt.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project on its way from idea to approved plan, step by step, with each step done by whoever it belongs to. */
public final class Journey {

    private final Site site;
    private final String code;
    private final List<String> municipalities;

    private Journey(Site site, String code, List<String> municipalities) {
        this.site = site;
        this.code = code;
        this.municipalities = municipalities;
    }

    /** The project leader registers the project. */
    public static Journey begin(Site site) {
        return new Journey(site, site.as("prosjektleder").start(Folkeregister.start()), Folkeregister.municipalities());
    }

    /** The same for two municipalities alone, Bodø and Beiarn: what is common to all is sooner reached. */
    public static Journey small(Site site) {
        return begin(site, "Felles digitalt arkiv i Salten", List.of("1804", "1839"));
    }

    /** The same with another title, for some municipalities alone. */
    static Journey begin(Site site, String title, List<String> municipalities) {
        Map<String, Object> start = new HashMap<>(Folkeregister.start());
        start.put("title", title);
        start.put("municipalities", String.join(",", municipalities));
        return new Journey(site, site.as("prosjektleder").start(start), municipalities);
    }

    /** A project registered earlier. */
    static Journey goOn(Site site, String code) {
        return new Journey(site, code, Folkeregister.municipalities());
    }

    /** From nothing to the open mapping of all ten municipalities. */
    public static Journey toMapping(Site site) {
        return begin(site).throughMapping();
    }

    /** From the start to the open mapping. */
    public Journey throughMapping() {
        return describeIdea().passGate().declareInterest().propose().passGate().drawMap();
    }

    public String code() {
        return code;
    }

    public Journey describeIdea() {
        leader("describe-idea").complete(Folkeregister.idea());
        return this;
    }

    /** The gate that the project stands at: prepared, advised, approved. */
    public Journey passGate() {
        prepareAndAdvise();
        site.as("styringsleder").task(code, "decide-gate").complete(approval());
        return this;
    }

    public Journey prepareAndAdvise() {
        TaskAtHand prepare = leader("prepare-gate");
        prepare.complete(Folkeregister.preparation(prepare));
        site.as("ressurs1").task(code, "advise-gate").complete(Map.of("advice", "recommend"));
        return this;
    }

    public Journey declareInterest() {
        municipalities()
                .forEach(number -> contact(number, "declare-interest").complete(Folkeregister.interest(number)));
        return this;
    }

    public Journey propose() {
        Map<String, Object> proposal = new HashMap<>(Folkeregister.proposal());
        proposal.merge(
                "minimumMunicipalities", municipalities.size(), (asked, all) -> Math.min((int) asked, (int) all));
        leader("write-proposal").complete(proposal);
        return this;
    }

    public Journey drawMap() {
        return drawMap(Folkeregister.benefitMap());
    }

    Journey drawMap(Map<String, Object> map) {
        leader("draft-benefit-map").complete(map);
        return this;
    }

    /** All decide by themselves, but for one whose kommunestyre must adopt it first. */
    public Journey decideParticipation(String subjectToResolution) {
        for (String number : municipalities()) {
            contact(number, "decide-participation")
                    .complete(
                            number.equals(subjectToResolution)
                                    ? Folkeregister.subjectToResolution()
                                    : Folkeregister.yes(number));
        }
        return this;
    }

    public Journey registerResolution(String municipality) {
        contact(municipality, "register-resolution")
                .complete(Map.of("resolution", "adopted", "decisionDate", "2026-11-19", "caseNumber", "PS 88/26"));
        return this;
    }

    /** A municipality maps, the resource group assures, the director approves. */
    public Journey map(String municipality) {
        mapBenefits(municipality);
        assure(municipality);
        return approve(municipality);
    }

    public Journey mapBenefits(String municipality) {
        contact(municipality, "map-benefits").complete(Folkeregister.targets(municipality));
        return this;
    }

    /** A municipality maps, but will measure the baseline of its first benefit later. */
    public Journey mapWithoutABaseline(String municipality) {
        contact(municipality, "map-benefits").complete(Folkeregister.targetsWithoutABaseline(municipality));
        return this;
    }

    /** All but these municipalities map. */
    public Journey othersMap(String... butThese) {
        municipalities.stream()
                .filter(number -> !List.of(butThese).contains(number))
                .forEach(this::map);
        return this;
    }

    /** The resource group sends a mapping back with a comment to one row. */
    public Journey sendBack(String municipality, String benefit, String comment) {
        assuring(municipality).complete(Map.of("outcome", "returned", "comments", Map.of(benefit, comment)));
        return this;
    }

    public Journey assure(String municipality) {
        assuring(municipality).complete(Map.of("outcome", "assured"));
        return this;
    }

    public Journey approve(String municipality) {
        site.as("d" + municipality)
                .task(code, "approve-benefits", municipality)
                .complete(Map.of("approved", true, "decisionDate", "2026-11-20"));
        return this;
    }

    public Journey assessPrivacy() {
        leader("draft-privacy-assessment")
                .complete(Map.of(
                        "personalData",
                        true,
                        "purposes",
                        "Riktige personopplysninger i fagsystemene.",
                        "risks",
                        List.of(Map.of(
                                "text", "Opplysninger vises for flere enn dem som trenger dem.",
                                "likelihood", "low",
                                "consequence", "medium",
                                "measure", "Tilgang etter tjenstlig behov."))));
        return this;
    }

    public Journey finalisePlan() {
        site.as("gevinstansvarlig").task(code, "finalise-benefit-plan").complete(Folkeregister.plan());
        return this;
    }

    public List<String> municipalities() {
        return municipalities;
    }

    /** The engine has done all that it has to do now: the project waits for people. */
    void settled() {
        Actor admin = site.as("admin");
        Eventually.find("the engine's jobs to be done", () -> Optional.of(
                        admin.get("/engine-rest/process-instance?businessKey=" + code)
                                .ok()
                                .json()
                                .findValuesAsText("id"))
                .filter(instances -> instances.stream().noneMatch(instance -> working(admin, instance))));
    }

    private static boolean working(Actor admin, String instance) {
        return admin.get("/engine-rest/job/count?executable=true&processInstanceId=" + instance)
                        .ok()
                        .json()
                        .get("count")
                        .asInt()
                > 0;
    }

    TaskAtHand leader(String task) {
        return site.as("prosjektleder").task(code, task);
    }

    TaskAtHand contact(String municipality, String task) {
        return site.as("k" + municipality).task(code, task, municipality);
    }

    private TaskAtHand assuring(String municipality) {
        return site.as("ressurs1").task(code, "assure-benefits", municipality);
    }

    private static Map<String, Object> approval() {
        return Map.of(
                "decision",
                "approved",
                "present",
                "Stine Styringsleder, Svein Styring, Siri Styring",
                "votesFor",
                3,
                "votesAgainst",
                0);
    }
}
