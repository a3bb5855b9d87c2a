/** The rollout matrix as a page. */
@NullMarked
package no.gevinstflyt.portal.rollout;

import org.jspecify.annotations.NullMarked;
