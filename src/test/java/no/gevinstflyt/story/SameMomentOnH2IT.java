package no.gevinstflyt.story;

@WholeApplication
class SameMomentOnH2IT extends SameMoment {}
