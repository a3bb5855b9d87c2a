package no.gevinstflyt.story;

@WholeApplicationOnPostgres
class SameMomentOnPostgresIT extends SameMoment {}
