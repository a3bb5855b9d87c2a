package no.gevinstflyt.measurement;

import no.gevinstflyt.testing.PostgresProcessTest;
import org.springframework.context.annotation.Import;

@PostgresProcessTest
@Import(MeasurementStory.class)
class CalendarOnPostgresTest extends CalendarStory {}
