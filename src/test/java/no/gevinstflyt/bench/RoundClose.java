package no.gevinstflyt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What it takes to close a round in which nobody has answered, beside the bare inserts of the same rows. */
abstract class RoundClose {

    private static final double MOST = 1.5;
    private static final int TARGETS = 100;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Milliseconds per municipality: recording what is missing, and the inserts alone. */
    private record Cost(int municipalities, double close, double inserts) {

        double ratio() {
            return close / inserts;
        }
    }

    @Test
    void aRoundClosesInTheTimeOfItsInserts() {
        SilentRounds rounds = new SilentRounds(jdbc, template, new SyntheticCollaborations(jdbc), TARGETS);
        BareInserts bare = new BareInserts(template, transactions);
        ClosingJobs jobs = new ClosingJobs(runtime, management, jdbc);
        measure(rounds, bare, jobs, 41, 2);

        Cost few = measure(rounds, bare, jobs, 10, 5);
        Cost nordland = measure(rounds, bare, jobs, 41, 5);
        Cost many = measure(rounds, bare, jobs, 357, 3);

        print(List.of(few, nordland, many));
        assertThat(many.ratio())
                .as("closing a round of 357 municipalities, compared with the bare inserts")
                .isLessThanOrEqualTo(MOST);
        assertThat(many.close() / few.close())
                .as("a municipality's part of the close among 357, compared with one among 10")
                .isLessThanOrEqualTo(MOST);
    }

    abstract String database();

    private static Cost measure(
            SilentRounds rounds, BareInserts bare, ClosingJobs jobs, int municipalities, int times) {
        List<Cost> costs = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            double inserts = bare.insert(rounds.open(municipalities));
            double close = jobs.close(rounds.open(municipalities));
            costs.add(new Cost(municipalities, close / municipalities, inserts / municipalities));
        }
        costs.sort(Comparator.comparingDouble(Cost::ratio));
        return costs.get(times / 2);
    }

    private void print(List<Cost> costs) {
        StringBuilder table =
                new StringBuilder("\nms per municipality of " + TARGETS + " targets, " + database() + "\n");
        table.append("municipalities   close   bare inserts   ratio\n");
        for (Cost cost : costs) {
            table.append(String.format(
                    Locale.ROOT,
                    "%14d %7.2f %14.2f %7.2f%n",
                    cost.municipalities(),
                    cost.close(),
                    cost.inserts(),
                    cost.ratio()));
        }
        System.out.println(table.append("close : bare inserts at most ").append(MOST));
    }
}
