/** Projects over the API. */
@NullMarked
package no.gevinstflyt.rollout.web;

import org.jspecify.annotations.NullMarked;
