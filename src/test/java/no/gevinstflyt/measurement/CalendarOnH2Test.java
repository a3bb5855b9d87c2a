package no.gevinstflyt.measurement;

@MeasurementTest
class CalendarOnH2Test extends CalendarStory {}
