package no.gevinstflyt.story;

@WholeApplicationOnPostgres
class RealisationOnPostgresIT extends RealisationStory {}
