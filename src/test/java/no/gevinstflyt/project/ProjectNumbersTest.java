package no.gevinstflyt.project;

import no.gevinstflyt.testing.ProcessTest;

@ProcessTest
class ProjectNumbersTest extends ProjectNumbers {}
