package no.gevinstflyt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.gevinstflyt.bench.FanOut.Cost;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.Tasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a municipality costs, from the start of its process to its join, in collaborations of three sizes. */
abstract class MunicipalityCost {

    private static final double MOST = 1.5;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMunicipalityCostsTheSameAmongManyAsAmongFew() throws Exception {
        FanOut fanOut = new FanOut(tasks, taskService, runtimeService, people);
        SyntheticCollaborations synthetic = new SyntheticCollaborations(jdbc);
        String ten = synthetic.of(10);
        String fortyOne = synthetic.of(41);
        String all = synthetic.of(357);
        median(fanOut, ten, 10, 10);
        median(fanOut, all, 357, 1);

        Cost few = median(fanOut, ten, 10, 9);
        Cost nordland = median(fanOut, fortyOne, 41, 5);
        Cost many = median(fanOut, all, 357, 3);

        double ratio = many.all() / few.all();
        print(List.of(few, nordland, many), ratio);
        assertThat(ratio)
                .as("cost of a municipality among 357, compared with one among 10")
                .isLessThanOrEqualTo(MOST);
    }

    abstract String database();

    private static Cost median(FanOut fanOut, String collaboration, int municipalities, int rounds) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            costs.add(fanOut.measure(collaboration, municipalities));
        }
        costs.sort(Comparator.comparingDouble(Cost::all));
        return costs.get(rounds / 2);
    }

    private void print(List<Cost> costs, double ratio) {
        StringBuilder table = new StringBuilder("\nms per municipality, " + database() + "\n");
        table.append("municipalities   start   completion   join   together\n");
        for (Cost cost : costs) {
            table.append(String.format(
                    Locale.ROOT,
                    "%14d %7.2f %12.2f %6.2f %10.2f%n",
                    cost.municipalities(),
                    cost.start(),
                    cost.completion(),
                    cost.join(),
                    cost.all()));
        }
        table.append(String.format(Locale.ROOT, "357 : 10 = %.2f (at most %.1f)%n", ratio, MOST));
        System.out.println(table);
    }
}
