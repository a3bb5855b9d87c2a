/**
 * Gates: checklist, advice, votes, decision, conditions and the decision paper. Knows no feature: what is decided on
 * implements {@link no.gevinstflyt.gate.GateSubject}, and hears of the decision by
 * {@link no.gevinstflyt.gate.GateDecided}.
 */
@NullMarked
package no.gevinstflyt.gate;

import org.jspecify.annotations.NullMarked;
