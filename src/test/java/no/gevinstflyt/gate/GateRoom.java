package no.gevinstflyt.gate;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.collaboration.Settings;
import no.gevinstflyt.collaboration.TieRule;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The gates on a database of their own, with a project to decide on and no engine. */
final class GateRoom implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final long PROJECT = 7;
    static final Caller LEADER = caller("prosjektleder");
    static final Caller CHAIR = caller("styringsleder");

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final List<GateDecided> decided = new ArrayList<>();
    private LocalDate today = TODAY;

    GateRoom(Database database, DecisionMode mode, String... members) {
        Collaborations collaborations = mock();
        Settings defaults = Settings.DEFAULTS;
        when(collaborations.settings(anyString()))
                .thenReturn(new Settings(
                        mode,
                        defaults.quorumPercent(),
                        TieRule.CHAIR_DECIDES,
                        Map.of(),
                        defaults.adviceDays(),
                        defaults.silenceDays(),
                        defaults.chairMissingToClientDays(),
                        defaults.remindBeforeDays(),
                        defaults.remindAfterDays(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        defaults.measurementDays(),
                        defaults.roundCloseDays(),
                        defaults.trackingQuarters(),
                        defaults.budgetLetterMonth()));
        People people = mock();
        when(people.name(anyString())).thenAnswer(call -> "Navn " + call.getArgument(0));
        when(people.members("salten-steering-group")).thenReturn(Arrays.asList(members));
        context.registerBean(DataSource.class, database::source);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean("transactionManager", PlatformTransactionManager.class, database::transactions);
        context.registerBean(Collaborations.class, () -> collaborations);
        context.registerBean(People.class, () -> people);
        context.registerBean(Clock.class, Ticking::new);
        context.registerBean(GateRoom.class, () -> this);
        context.register(Beans.class);
        context.refresh();
    }

    static Caller caller(String id) {
        return new Caller(id, Set.of(), Set.of("salten"));
    }

    <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    void itIs(LocalDate day) {
        today = day;
    }

    /** A case with all of its checklist answered. */
    GateCase prepared(Gate gate) {
        return the(GatePreparation.class).prepare(allYes(gate), "project", PROJECT, gate, GateRoom::missing, LEADER);
    }

    PrepareGate allYes(Gate gate) {
        Map<String, PrepareGate.Item> answers =
                new HashMap<>(the(GatePreparation.class).items("project", PROJECT, gate).stream()
                        .collect(Collectors.toMap(
                                ChecklistItem::item, item -> new PrepareGate.Item(ChecklistAnswer.YES, null))));
        return new PrepareGate(answers, "Prosjektet går videre.", TODAY.plusDays(10));
    }

    void vote(GateCase gateCase, String member, Vote vote, String dissent) {
        the(GateTreatment.class).vote(gateCase.id(), new CastVote(vote, dissent), caller(member));
    }

    GateDecision decide(GateCase gateCase, GateOutcome outcome) {
        return decide(gateCase, outcome, outcome == GateOutcome.APPROVED ? null : "Fordi.", null);
    }

    GateDecision decide(GateCase gateCase, GateOutcome outcome, String reason, LocalDate resumeDate) {
        DecideGate form = new DecideGate(outcome, reason, null, resumeDate, null, null, null, null, null, null, null);
        return the(GateRuling.class).decide(gateCase.id(), form, CHAIR);
    }

    static boolean missing(boolean required, ChecklistAnswer answer) {
        return required && answer != ChecklistAnswer.YES && answer != ChecklistAnswer.NOT_RELEVANT;
    }

    @EventListener
    void on(GateDecided event) {
        decided.add(event);
    }

    @Override
    public void close() {
        context.close();
    }

    private final class Ticking extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Oslo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(10, 0).atZone(getZone()).toInstant();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackageClasses = {Gates.class, no.gevinstflyt.calendar.DueDates.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.(process|web)\\..*",
                                ".*\\.calendar\\.(?!DueDates|WorkingDays).*",
                                ".*Test.*"
                            }))
    static class Beans {

        @Bean
        NamedParameterJdbcTemplate operations(DataSource source) {
            return new NamedParameterJdbcTemplate(source);
        }

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("messages/gate");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        Documents documents(JdbcClient jdbc, Clock clock) throws ReflectiveOperationException {
            var constructor = Documents.class.getDeclaredConstructor(JdbcClient.class, Clock.class);
            constructor.setAccessible(true);
            return constructor.newInstance(jdbc, clock);
        }

        @Bean
        GateSubject project() {
            return new SampleProject();
        }
    }

    private static final class SampleProject implements GateSubject {

        @Override
        public String type() {
            return "project";
        }

        @Override
        public Optional<Long> idOf(String code) {
            return Optional.of(code).filter("SALTEN-2026-001"::equals).map(known -> PROJECT);
        }

        @Override
        public SubjectFacts facts(long subjectId, Gate gate) {
            return new SubjectFacts(
                    "salten",
                    PROJECT,
                    "SALTEN-2026-001",
                    "Folkeregisteret",
                    false,
                    Map.of("project-leader-named", true));
        }

        @Override
        public List<Section> paper(long subjectId, Gate gate) {
            return List.of(Section.of("Bakgrunn", new Block.Paragraph("Ti kommuner slår opp i registeret hver dag.")));
        }
    }
}
