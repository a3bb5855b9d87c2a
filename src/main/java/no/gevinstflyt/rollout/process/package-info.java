/** What the processes hand over to rollout. */
@NullMarked
package no.gevinstflyt.rollout.process;

import org.jspecify.annotations.NullMarked;
