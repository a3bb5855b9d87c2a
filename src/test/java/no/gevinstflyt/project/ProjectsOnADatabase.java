package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.gevinstflyt.project.process.ProjectCommands;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of projects on every database. */
abstract class ProjectsOnADatabase {

    private static final int THREADS = 8;
    private static final int STARTS = 24;

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProjectList list;

    @Autowired
    private AnswerList answers;

    @Autowired
    private ProjectCommands commands;

    @Test
    @DisplayName("Eight leaders register at once: every code once, none left out")
    void registeredAtTheSameMoment() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<String>> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(threads.submit(
                    () -> play.start("prosjektleder", "joint-project", ProjectAnswers.startForm("light", "1804"))));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<String> start : starts) {
            String code = start.get();
            numbers.add(Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)));
        }
        threads.shutdown();

        numbers.sort(null);
        int first = numbers.get(0);
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.range(first, first + STARTS).boxed().toList());
    }

    @Test
    @DisplayName("What was written is read back: idea, proposal, answers, decisions, shares")
    void keptAsWritten() {
        ProjectStory story = ProjectStory.planning(play, jdbc, byBands(), "1804", "1839");
        story.commits("1804");
        Project project = projects.byCode(story.code).orElseThrow();

        assertThat(ideas.find(project.id()).orElseThrow().principles()).hasSize(Principle.values().length);
        WriteProposal proposal = proposals.find(project.id()).orElseThrow().content();
        assertThat(proposal.bands()).extracting(Band::upTo).containsExactly(3000, null);
        assertThat(proposal.costs()).extracting(CostRow::year).containsExactly(2027, 2028);
        assertThat(proposal.minimumInhabitantsPercent()).isEqualByComparingTo("12.5");
        assertThat(proposals.shares(project.id()).stream()
                        .filter(share -> share.municipality().equals("1839"))
                        .mapToLong(CostShare::amount)
                        .sum())
                .as("Beiarn pays one part of four")
                .isEqualTo(550_000);

        AnswerRow bodo = answers.of(project.id()).get("1804");
        assertThat(bodo.participate()).isEqualTo(Participate.YES);
        assertThat(bodo.decisionDate()).isEqualTo("2026-11-20");
        assertThat(list.page(
                        Set.of("salten"),
                        new ProjectList.Filter("salten", Phase.PLANNING, ProjectState.RUNNING, "1839", story.code),
                        PageRequest.of(0, 10, Sort.by("startedAt"))))
                .singleElement()
                .satisfies(row -> assertThat(row.participating()).isEqualTo(1));
    }

    @Test
    @DisplayName("Left, and taken in again: one row, and the case is asked anew")
    void leftAndTakenInAgain() {
        ProjectStory story = ProjectStory.planning(play, jdbc, byBands(), "1804", "1839");
        Project project = projects.byCode(story.code).orElseThrow();

        commands.withdraw(story.code, ProjectInitiationTest.withdrawal("1839"), play.caller("d1839"));
        play.jobs();
        assertThat(story.open()).containsExactly("decide-participation", "draft-privacy-assessment", "map-benefits");
        commands.admit(story.code, new AdmitMunicipality("1839"), play.caller("prosjektleder"));
        play.jobs();

        assertThat(story.open()).hasSize(5);
        assertThat(projects.participations(project.id()))
                .extracting(Participation::state)
                .containsExactly(ParticipationState.INVITED, ParticipationState.INVITED);
    }

    private static Map<String, Object> byBands() {
        return Map.of(
                "costKey",
                "bands",
                "bands",
                List.of(Map.of("upTo", 3000, "parts", 1), Map.of("parts", 3)),
                "minimumInhabitantsPercent",
                12.5);
    }
}
