package no.gevinstflyt.gate;

/**
 * An item of a checklist that the data answers. The answer is put into the form; the project leader may change it.
 *
 * @param met whether it is met
 * @param basis what that rests on, in bokmål; the item's comment to begin with
 */
public record KnownItem(boolean met, String basis) {}
