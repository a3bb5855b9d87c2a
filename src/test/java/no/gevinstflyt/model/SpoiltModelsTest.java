package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on models can fail: a copy that breaks it is found. */
class SpoiltModelsTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "calendar|id=\"day-done-shape\"|id=\"dayDoneShape\"|dayDoneShape is not in kebab-case",
                "calendar|name=\"Finn det som forfaller\"|``|collect-due has no label",
                "calendar|Finn det som forfaller|Check the plan|collect-due has a label that is not in bokmål",
                "calendar|P3650D|P1Y|history time to live is not a number of days",
                "calendar|camunda:isStartableInTasklist=\"false\"|``|only joint-project, measurement-round are started in Tasklist",
                "calendar|bpmnElement=\"start-due\"|bpmnElement=\"collect-due\"|start-due is not drawn",
                "calendar|camunda:asyncBefore=\"true\" (camunda:expression)|$1|collect-due is not asynchronous",
                "calendar|(Characteristics) camunda:asyncBefore=\"true\"|$1|the loop of start-due is not asynchronous",
                "calendar|calendarSteps.collectDue\\(\\)|1 + 1|collect-due does not call a bean",
                "gate-condition|vilkåret oppfylt\\?|vilkåret oppfylt|condition-met is not a question",
                "gate-condition|name=\"Nei\"|``|condition-met-to-condition-open has no label",
                "gate-condition|default=\"condition-met-to-condition-open\"|``|condition-met has no default flow",
                "gate-condition|camunda:candidateGroups|camunda:candidateUsers|has neither a candidate group",
                "gate-condition|camunda:dueDate|camunda:followUpDate|fulfil-condition has no due date",
                "gate-condition|(documentation>)Registrer[^<]*|$1|fulfil-condition has no documentation",
                "gate-condition|camunda:formRef=|camunda:priority=|fulfil-condition has no form",
                "gate-condition|camunda:formRefBinding=\"deployment\"|``|does not take its form from its own deployment",
                "gate-condition|camunda:asyncAfter=\"true\"|``|fulfil-condition is not asyncAfter",
                "joint-project|#\\{execution.processBusinessKey}|#{1}|initiation does not pass the business key",
                "joint-project|source=\"projectId\" target=\"projectId\"|variables=\"all\"|initiation passes all variables",
                "joint-project|camunda:calledElementBinding=\"latest\"|``|initiation is not bound to the latest",
                "project-planning|(calledElement=\"municipality-commitment\") camunda:asyncBefore=\"true\"|$1|fans out",
                "municipality-interest|name=\"municipality-withdrew\"|name=\"other\"|no event subprocess ends"
            })
    void spoiltModelIsFound(String name, String what, String by, String problem) {
        String xml = BpmnFile.named(name).xml();
        String spoilt = xml.replaceFirst(what, by);
        assertThat(spoilt).as("nothing was spoilt in %s", name).isNotEqualTo(xml);
        assertThat(BpmnRules.problems(BpmnFile.of(name, spoilt))).anyMatch(found -> found.contains(problem));
    }

    @Test
    void idUsedTwiceIsFound() {
        List<String> problems = new ArrayList<>();
        NamingRules.ids("<a id=\"one\"/><b id=\"one\"/>", problems::add);
        assertThat(problems).containsExactly("id one is used twice");
    }
}
