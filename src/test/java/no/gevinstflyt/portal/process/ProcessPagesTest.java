package no.gevinstflyt.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import no.gevinstflyt.portal.process.DeployedProcesses.Deployed;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Every deployed process has a page with its picture and its steps in words, for everybody signed in. */
@ProcessTest
@AutoConfigureMockMvc
class ProcessPagesTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private DeployedProcesses processes;

    @Test
    void everyProcessIsShownAsPictureAndInWords() throws Exception {
        List<Deployed> all = processes.all();
        assertThat(all).extracting(Deployed::key).contains("joint-project", "gate-approval", "project-planning");
        for (Deployed process : all) {
            String address = "/portal/processes/" + process.key();
            pages.perform(get(address).with(user("observator")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(process.name())))
                    .andExpect(content().string(containsString("Stegene i ord")));
            pages.perform(get(address + "/diagram").with(user("observator")))
                    .andExpect(status().isOk())
                    .andExpect(content().contentTypeCompatibleWith("application/xml"))
                    .andExpect(content().string(containsString("BPMNDiagram")));
        }
    }

    @Test
    void aTaskSaysWhoDoesItWhereAndWhatComesAfter() {
        Step task = step("gate-approval", "advise-gate");
        assertThat(task.roles()).containsExactly("resource-group");
        assertThat(task.form()).isEqualTo("tasklist");
        assertThat(task.next())
                .extracting(Step.Next::when, Step.Next::id)
                .contains(tuple(null, "decision"), tuple("Rådsfristen er utløpt", "record-missing-advice"));
    }

    @Test
    void aTaskForAMunicipalityIsTheContactsAndAnotherTheDirectors() {
        assertThat(step("municipality-benefit-mapping", "map-benefits").roles()).containsExactly("municipality");
        assertThat(step("municipality-benefit-mapping", "approve-benefits").roles())
                .containsExactly("municipal-director");
        assertThat(step("municipality-benefit-mapping", "map-benefits").period())
                .isEqualTo("map-benefits");
    }

    @Test
    void aProcessThatIsNotThereIsNotFound() throws Exception {
        pages.perform(get("/portal/processes/nothing").with(user("observator"))).andExpect(status().isNotFound());
    }

    private Step step(String process, String id) {
        return processes.steps(process).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
