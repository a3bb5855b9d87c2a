package no.gevinstflyt.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.form.Refused.Kind;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SilenceTest
class MunicipalitySilenceTest {

    private static final AtomicInteger PROJECTS = new AtomicInteger();
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate STARTED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 22);
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final LocalDate SILENT = DUE.plusDays(14);

    private final String code = "SALTEN-TEST-" + PROJECTS.incrementAndGet();

    @Autowired
    private Play play;

    @Autowired
    private Mornings mornings;

    @Autowired
    private GiveAnswer giveAnswer;

    @Autowired
    private OnBehalfRecords onBehalf;

    @Autowired
    private OnBehalfWords words;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Clock clock;

    @BeforeEach
    void twoMunicipalitiesAreAsked() {
        repository
                .createDeployment()
                .name("test-answer")
                .enableDuplicateFiltering(true)
                .addClasspathResource("silence/test-answer.bpmn")
                .deploy();
        on(STARTED);
        ask("1839", "Beiarn");
        ask("1804", "Bodø");
        giveAnswer.answered.clear();
        giveAnswer.goneOnWithout.clear();
    }

    @Test
    void thirteenDaysAfterTheDueDateIsNotSilenceFourteenIs() {
        on(SILENT.minusDays(1));
        mornings.run();
        assertThat(play.open(code)).containsExactly("give-answer", "give-answer");

        on(SILENT);
        mornings.run();
        assertThat(play.open(code))
                .containsExactly("follow-up-silence", "follow-up-silence", "give-answer", "give-answer");
        OpenTask followUp = play.task(code, "follow-up-silence", "1839");
        assertThat(followUp.groups()).containsExactly("salten-project-leader");
        assertThat(followUp.variables())
                .containsEntry("municipalityName", "Beiarn")
                .containsEntry("openTaskKey", "give-answer")
                .containsEntry("projectTitle", "Prøve");
    }

    @Test
    void twoNodesAndAnotherMorningStartEachFollowUpOnce() {
        on(SILENT.plusDays(3));
        mornings.runTwiceAtOnce();
        mornings.run();
        on(SILENT.plusDays(4));
        mornings.run();

        assertThat(play.open(code))
                .containsExactly("follow-up-silence", "follow-up-silence", "give-answer", "give-answer");
    }

    @Test
    void extendedTheMunicipalityHasANewDueDateAndCanFallSilentAgain() {
        silent();
        LocalDate newDue = SILENT.plusDays(10);
        play.complete(
                "prosjektleder",
                code,
                "follow-up-silence",
                "1839",
                Map.of("action", "extend", "newDueDate", newDue.toString()));

        OpenTask task = play.task(code, "give-answer", "1839");
        assertThat(task.due().atZone(OSLO).toLocalDate()).isEqualTo(newDue);
        on(newDue.plusDays(13));
        mornings.run();
        assertThat(play.open(code)).as("Bodø's alone").containsOnlyOnce("follow-up-silence");
        on(newDue.plusDays(14));
        mornings.run();
        assertThat(play.open(code))
                .containsExactly("follow-up-silence", "follow-up-silence", "give-answer", "give-answer");
    }

    @Test
    void recordedOnBehalfAndConfirmed() {
        silent();
        OpenTask asked = play.task(code, "give-answer", "1839");
        play.complete("prosjektleder", code, "follow-up-silence", "1839", recorded(Map.of("hours", 12)));

        assertThat(play.open(code)).containsExactly("confirm-on-behalf", "follow-up-silence", "give-answer");
        assertThat(giveAnswer.answered).singleElement().satisfies(context -> {
            assertThat(context.by().userId()).isEqualTo("prosjektleder");
            assertThat(context.onBehalf().orElseThrow().answeredBy()).isEqualTo("Kari Kommune, rådgiver");
            assertThat(context.onBehalf().orElseThrow().answeredOn()).isEqualTo(SILENT);
        });
        assertThat(onBehalf.unconfirmed(code, "1839", "give-answer")).isPresent();
        assertThat(words.say(standing(), BOKMAL))
                .isEqualTo("Registrert på vegne av kommunen, etter svar fra Kari Kommune, rådgiver 6. oktober 2026."
                        + " Ikke bekreftet av kommunen ennå.");
        assertThat(words.say(standing(), Locale.ENGLISH))
                .contains("as answered by Kari Kommune, rådgiver on 6. October 2026. Not yet confirmed");
        assertThat(onBehalf.answer(asked.id())).contains("{\"hours\":12}");

        play.complete("k1839", code, "confirm-on-behalf", "1839", Map.of("confirmed", true));

        assertThat(play.open(code)).containsExactly("follow-up-silence", "give-answer");
        assertThat(onBehalf.unconfirmed(code, "1839", "give-answer")).isEmpty();
        assertThat(standing()).isNull();
        assertThat(onBehalf.of(code)).singleElement().satisfies(confirmed -> {
            assertThat(confirmed.confirmedBy()).isEqualTo("k1839");
            assertThat(confirmed.unconfirmed()).isFalse();
        });
    }

    @Test
    void recordedOnBehalfAndDeniedWithAComment() {
        silent();
        play.complete("prosjektleder", code, "follow-up-silence", "1839", recorded(Map.of("hours", 12)));
        play.complete(
                "k1839", code, "confirm-on-behalf", "1839", Map.of("confirmed", false, "comment", "Det var 21 timer"));

        assertThat(onBehalf.unconfirmed(code, "1839", "give-answer")).isPresent();
        assertThat(words.say(standing(), BOKMAL))
                .startsWith("Registrert på vegne av kommunen, etter svar fra Kari Kommune, rådgiver 6. oktober 2026.")
                .endsWith("Kommunen sa 6. oktober 2026 at det ikke stemmer: Det var 21 timer");
        assertThat(words.say(standing(), Locale.ENGLISH))
                .endsWith("The municipality said on 6. October 2026 that it is not right: Det var 21 timer");
        assertThat(play.open(code)).containsExactly("follow-up-silence", "give-answer");
    }

    @Test
    void recordedOnBehalfAndDeniedWithoutAComment() {
        silent();
        play.complete("prosjektleder", code, "follow-up-silence", "1839", recorded(Map.of("hours", 12)));
        play.complete("k1839", code, "confirm-on-behalf", "1839", Map.of("confirmed", false));

        assertThat(words.say(standing(), BOKMAL)).endsWith("Kommunen sa 6. oktober 2026 at det ikke stemmer.");
        assertThat(words.say(standing(), Locale.ENGLISH))
                .endsWith("The municipality said on 6. October 2026 that it is not right.");
    }

    private @Nullable Unconfirmed standing() {
        Unconfirmed answer = Unconfirmed.of("give-answer", "Kari Kommune, rådgiver", SILENT);
        return onBehalf.under(List.of(code)).standing(code, "1839", answer, true);
    }

    @Test
    void aRecordedAnswerIsCheckedAsTheMunicipalitysOwn() {
        silent();
        OpenTask followUp = play.task(code, "follow-up-silence", "1839");

        assertThat(fields(
                        play.refused("prosjektleder", followUp, recorded(Map.of("hours", -1, "comment", "<b>x</b>")))))
                .containsExactly("answer.hours", "answer.comment");
        assertThat(fields(play.refused("prosjektleder", followUp, recorded(Map.of("hours", 1, "projectId", 2)))))
                .containsExactly("answer.projectId");
        assertThat(fields(play.refused(
                        "prosjektleder",
                        followUp,
                        Map.of("action", "record", "answeredBy", "K", "answeredOn", "2026-10-06", "answer", "[]"))))
                .containsExactly("answer");
        assertThat(fields(play.refused("prosjektleder", followUp, Map.of("action", "record"))))
                .containsExactly("answeredBy", "answeredOn", "answer");
        assertThat(play.open(code)).as("nothing has changed").contains("follow-up-silence", "give-answer");
        assertThat(onBehalf.of(code)).isEmpty();
        assertThat(giveAnswer.answered).isEmpty();
    }

    @Test
    void datesThatCantBeAreRefused() {
        silent();
        OpenTask followUp = play.task(code, "follow-up-silence", "1839");

        assertThat(fields(play.refused("prosjektleder", followUp, Map.of("action", "extend"))))
                .containsExactly("newDueDate");
        assertThat(fields(play.refused(
                        "prosjektleder", followUp, Map.of("action", "extend", "newDueDate", SILENT.toString()))))
                .containsExactly("newDueDate");
        assertThat(fields(play.refused(
                        "prosjektleder",
                        followUp,
                        Map.of(
                                "action",
                                "record",
                                "answeredBy",
                                "K",
                                "answeredOn",
                                SILENT.plusDays(1).toString(),
                                "answer",
                                Map.of("hours", 1)))))
                .containsExactly("answeredOn");
    }

    @Test
    void goneOnWithoutOnlyThatMunicipalitysStepEnds() {
        silent();
        play.complete("prosjektleder", code, "follow-up-silence", "1839", Map.of("action", "go-on-without"));

        assertThat(giveAnswer.goneOnWithout).singleElement().satisfies(context -> assertThat(context.municipality())
                .isEqualTo("1839"));
        assertThat(play.open(code)).containsExactly("follow-up-silence", "give-answer");
        assertThat(play.task(code, "give-answer", "1804").municipality()).contains("1804");
    }

    @Test
    void theMunicipalitysOwnAnswerEndsTheFollowUp() {
        silent();
        play.complete("k1839", code, "give-answer", "1839", Map.of("hours", 3));

        assertThat(play.open(code)).containsExactly("follow-up-silence", "give-answer");
        assertThat(play.task(code, "follow-up-silence").municipality()).contains("1804");
    }

    @Test
    void aWithdrawalEndsTheMunicipalitysFollowUpAndAStopAllOfThem() {
        silent();
        runtime.createMessageCorrelation("municipality-withdrew")
                .processInstanceBusinessKey(code)
                .processInstanceVariableEquals("municipality", "1839")
                .correlateAll();
        assertThat(play.open(code)).containsExactly("follow-up-silence", "give-answer");

        runtime.createMessageCorrelation("project-stopped")
                .processInstanceBusinessKey(code)
                .correlateAll();
        assertThat(play.open(code)).containsExactly("give-answer");
    }

    @Test
    void aFollowUpWhoseTaskHasGoneRefusesAndEndsTheNextMorning() {
        silent();
        runtime.deleteProcessInstance(play.task(code, "give-answer", "1839").instance(), "ended otherwise");
        OpenTask followUp = play.task(code, "follow-up-silence", "1839");

        assertThat(play.refused("prosjektleder", followUp, Map.of("action", "go-on-without"))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        on(SILENT.plusDays(1));
        mornings.run();
        assertThat(play.open(code)).containsExactly("follow-up-silence", "give-answer");
    }

    @Test
    void anotherCollaborationsLeaderFollowsNothingUp() {
        silent();

        assertThat(play.refused(
                                "hprosjektleder",
                                play.task(code, "follow-up-silence", "1839"),
                                Map.of("action", "go-on-without"))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    private void silent() {
        on(SILENT);
        mornings.run();
    }

    private void ask(String municipality, String name) {
        runtime.startProcessInstanceByKey(
                "test-answer",
                code,
                Map.of(
                        "projectId",
                        1L,
                        "projectCode",
                        code,
                        "projectTitle",
                        "Prøve",
                        "collaboration",
                        "salten",
                        "municipality",
                        municipality,
                        "municipalityName",
                        name));
    }

    private static Map<String, Object> recorded(Map<String, Object> answer) {
        return Map.of(
                "action",
                "record",
                "answeredBy",
                "Kari Kommune, rådgiver",
                "answeredOn",
                SILENT.toString(),
                "answer",
                answer);
    }

    private static List<String> fields(Refused refused) {
        return refused.errors().stream().map(FieldError::field).toList();
    }

    private void on(LocalDate day) {
        play.moveTo(day.atTime(6, 0).atZone(OSLO).toInstant());
        assertThat(LocalDate.ofInstant(Instant.now(clock), OSLO)).isEqualTo(day);
    }
}
