package no.gevinstflyt.story;

@WholeApplication
class FolkeregisterOnH2IT extends FolkeregisterStory {}
