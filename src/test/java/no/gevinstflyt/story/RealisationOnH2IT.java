package no.gevinstflyt.story;

import org.springframework.test.context.TestPropertySource;

/** On an application of its own: its clock goes years ahead. */
@WholeApplication
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:realisation;DB_CLOSE_DELAY=-1")
class RealisationOnH2IT extends RealisationStory {}
