package no.gevinstflyt.story;

@WholeApplicationOnPostgres
class FolkeregisterOnPostgresIT extends FolkeregisterStory {}
