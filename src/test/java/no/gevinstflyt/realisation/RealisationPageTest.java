package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The page of a project's realisation: charts that draw the tables below them, and the tables without a script. */
@ProcessTest
class RealisationPageTest {

    private BudgetStory story;

    @Autowired
    void story(WebApplicationContext beans) {
        story = new BudgetStory(beans);
    }

    @BeforeEach
    void twoMunicipalitiesThatUseTheSolution() {
        story.begin();
    }

    @AfterEach
    void over() {
        story.stopAll();
    }

    @Test
    void eachChartHasItsTableWithTheSameFigures() throws Exception {
        String page = story.page("observator");
        List<String> charts = all(page, "data-chart=\"#([\\w-]+)\"");
        assertThat(charts).hasSizeGreaterThanOrEqualTo(2);
        assertThat(charts).allSatisfy(table -> assertThat(page).contains("id=\"" + table + "\""));
        assertThat(all(page, "<div class=\"chart\" (hidden[^>]*)>"))
                .as("hidden as long as no script has drawn it, and named for those who don't see it")
                .hasSameSizeAs(charts)
                .allSatisfy(chart -> assertThat(chart).contains("role=\"img\"", "aria-label=\"Diagram: "));
        assertThat(page).contains("/assets/chart.js").doesNotContain("<style", " style=\"");
    }

    @Test
    void aFigureIsWrittenForPeopleAndForTheChartAndWhatIsMissingIsNoFigure() throws Exception {
        String page = story.page("observator");
        assertThat(all(page, "data-value=\"(-?\\d+)\" ?[^>]*>[^<]*kr"))
                .as("the measured quarter: (5200 − 3250) × 560 ÷ 4")
                .contains("273000");
        assertThat(all(page, "<td data-label=\"Tatt ut\"([^>]*)>"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell).as("nobody has answered").doesNotContain("data-value"));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
