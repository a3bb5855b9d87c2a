package no.gevinstflyt.setup;

/** A project of the demonstration, brought to where it stands by the real processes. */
interface SampleProject {

    void create();
}
