package no.gevinstflyt.story;

import org.springframework.test.context.TestPropertySource;

/** On an application of its own: its clock goes years ahead. */
@WholeApplicationOnPostgres
@TestPropertySource(properties = "spring.datasource.hikari.pool-name=realisation")
class RealisationOnPostgresIT extends RealisationStory {}
