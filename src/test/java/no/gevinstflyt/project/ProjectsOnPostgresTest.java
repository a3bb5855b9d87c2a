package no.gevinstflyt.project;

import no.gevinstflyt.testing.PostgresProcessTest;

@PostgresProcessTest
class ProjectsOnPostgresTest extends ProjectsOnADatabase {}
