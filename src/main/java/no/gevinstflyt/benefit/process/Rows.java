package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.TargetRow;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Keys;
import org.springframework.stereotype.Component;

/** The rows of a municipality's mapping as the forms start with them: what the map asks and what is answered so far. */
@Component
class Rows {

    private final Benefits benefits;
    private final FormReader forms;

    Rows(Benefits benefits, FormReader forms) {
        this.benefits = benefits;
        this.forms = forms;
    }

    /** One row per benefit that the municipality has: the map's in its order, then its own. */
    ArrayNode targets(long project, String municipality) {
        Map<String, Target> answered = benefits.mapping(project, municipality).map(MunicipalMapping::targets).stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Target::benefit, Function.identity()));
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Benefit benefit : benefits.all(project)) {
            if (benefit.concerns(municipality)) {
                rows.add(write(TargetRow.of(benefit.definition(), Optional.ofNullable(answered.get(benefit.code())))));
            }
        }
        return rows;
    }

    /** What must be mended where the mapping was sent back, and what the director said. */
    void addComments(ObjectNode form, long project, String municipality) {
        benefits.mapping(project, municipality).ifPresent(mapping -> {
            ObjectNode comments = form.putObject("comments");
            benefits.comments(mapping.mapping()).forEach(comments::put);
            if (mapping.last() != null && mapping.last().remark() != null) {
                form.put("comment", mapping.last().remark());
            }
            form.put("state", Keys.of(mapping.mapping().state()));
        });
    }

    /** A form as JSON, without what isn't there, and with numbers written out. */
    ObjectNode write(Record form) {
        ObjectNode written = forms.write(form);
        tidy(written);
        return written;
    }

    private static void tidy(ObjectNode object) {
        object.properties().removeIf(field -> field.getValue().isNull());
        object.properties().forEach(field -> field.setValue(tidied(field.getValue())));
    }

    private static JsonNode tidied(JsonNode value) {
        if (value instanceof ObjectNode object) {
            tidy(object);
        } else if (value instanceof ArrayNode array) {
            array.forEach(Rows::tidied);
        } else if (value.isBigDecimal() && value.decimalValue().scale() < 0) {
            return DecimalNode.valueOf(value.decimalValue().setScale(0));
        } else if (value.isBigDecimal() && value.decimalValue().signum() == 0) {
            return DecimalNode.valueOf(BigDecimal.ZERO);
        }
        return value;
    }
}
