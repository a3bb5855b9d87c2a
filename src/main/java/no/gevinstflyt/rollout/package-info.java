/**
 * Rollout in the municipalities: when each takes the solution into use, its privacy, training and acceptance, and the
 * matrix of it all.
 */
@NullMarked
package no.gevinstflyt.rollout;

import org.jspecify.annotations.NullMarked;
