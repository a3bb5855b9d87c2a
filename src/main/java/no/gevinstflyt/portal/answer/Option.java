package no.gevinstflyt.portal.answer;

/** One choice among several. */
public record Option(String key, String label, boolean chosen) {}
