/** The pages of measuring: the rounds of a collaboration, and the figures of a municipality with their corrections. */
@NullMarked
package no.gevinstflyt.portal.measurement;

import org.jspecify.annotations.NullMarked;
