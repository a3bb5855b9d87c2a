package no.gevinstflyt.story;

@WholeApplication
class RealisationOnH2IT extends RealisationStory {}
