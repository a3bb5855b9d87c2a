package no.gevinstflyt.project;

/**
 * What a municipality pays in one year, NOK excl. VAT.
 *
 * @param inhabitants that the share was computed with
 */
public record CostShare(String municipality, int year, long amount, int inhabitants) {}
