package no.gevinstflyt.gate.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateDecided;
import no.gevinstflyt.gate.GateSubject;
import no.gevinstflyt.gate.SubjectFacts;
import org.springframework.context.event.EventListener;

/** Something in Salten to decide on, without a feature behind it; remembers what it is told. */
class SampleSubject implements GateSubject {

    static final String TYPE = "sample";
    private static final String PREFIX = "SAMPLE-";

    final List<GateDecided> told = new ArrayList<>();

    static String code(long id) {
        return PREFIX + id;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Long> idOf(String code) {
        return code.startsWith(PREFIX) ? Optional.of(Long.valueOf(code.substring(PREFIX.length()))) : Optional.empty();
    }

    @Override
    public SubjectFacts facts(long subjectId, Gate gate) {
        return new SubjectFacts("salten", subjectId, code(subjectId), "Felles innsynsløsning", false, Map.of());
    }

    @Override
    public List<Section> paper(long subjectId, Gate gate) {
        return List.of(Section.of("Bakgrunn", new Block.Paragraph("Kommunene svarer på de samme innsynskravene.")));
    }

    @EventListener
    void on(GateDecided decided) {
        if (decided.subjectType().equals(TYPE)) {
            told.add(decided);
        }
    }
}
