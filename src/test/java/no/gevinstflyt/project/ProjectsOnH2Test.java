package no.gevinstflyt.project;

import no.gevinstflyt.testing.ProcessTest;

@ProcessTest
class ProjectsOnH2Test extends ProjectsOnADatabase {}
