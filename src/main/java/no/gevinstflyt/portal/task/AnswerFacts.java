package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.Option;
import no.gevinstflyt.portal.answer.RowView;
import no.gevinstflyt.portal.task.TaskBackground.Fact;

/** An answer to be read: its fields with what was answered, without those that are empty. */
final class AnswerFacts {

    private AnswerFacts() {}

    static List<Fact> of(List<FieldView> fields) {
        return fields.stream().flatMap(AnswerFacts::facts).toList();
    }

    private static Stream<Fact> facts(FieldView field) {
        if (!field.parts().isEmpty()) {
            return of(field.parts()).stream();
        } else if (!field.rows().isEmpty()) {
            return field.rows().stream().map(AnswerFacts::fact).filter(fact -> !fact.value()
                    .isEmpty());
        }
        String value = value(field);
        return value.isEmpty() || field.shape().equals("hidden")
                ? Stream.of()
                : Stream.of(new Fact(field.label(), value));
    }

    /** A row as one fact, a line for each of its fields. */
    private static Fact fact(RowView row) {
        String lines = row.sections().stream()
                .flatMap(section -> of(section.fields()).stream())
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
        return new Fact(row.title(), lines);
    }

    private static String value(FieldView field) {
        return field.options().isEmpty()
                ? field.value()
                : field.options().stream()
                        .filter(Option::chosen)
                        .map(Option::label)
                        .collect(Collectors.joining(", "));
    }
}
