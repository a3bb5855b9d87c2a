package no.gevinstflyt.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project is registered with.
 *
 * @param subGoalList sub-goals of the strategy, comma-separated
 * @param contentList what the project contains, comma-separated
 * @param budgetFrame whole project, NOK excl. VAT, prices of the year of registration
 */
public record Brief(
        String problem,
        String goal,
        String subGoalList,
        @Nullable String serviceArea,
        String contentList,
        Complexity complexity,
        @Nullable Long budgetFrame,
        @Nullable LocalDate desiredStart) {

    public List<SubGoal> subGoals() {
        return split(subGoalList).map(SubGoal::valueOf).toList();
    }

    public List<Content> contents() {
        return split(contentList).map(Content::valueOf).toList();
    }

    static String join(List<? extends Enum<?>> choices) {
        return String.join(",", choices.stream().map(Enum::name).distinct().toList());
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(item -> !item.isEmpty());
    }
}
