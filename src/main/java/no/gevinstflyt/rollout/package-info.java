/** Rollout in the municipalities: so far the shared draft of the privacy assessment that each of them builds on. */
@NullMarked
package no.gevinstflyt.rollout;

import org.jspecify.annotations.NullMarked;
