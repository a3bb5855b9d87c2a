/** Deviations from what was agreed: for now a register, read by the collaboration's members. */
@NullMarked
package no.gevinstflyt.deviation;

import org.jspecify.annotations.NullMarked;
