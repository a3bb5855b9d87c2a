/**
 * Silence is never an answer: what is done about a municipality that has not answered, and the answers that somebody
 * else has recorded for it until it confirms them.
 */
@NullMarked
package no.gevinstflyt.silence;

import org.jspecify.annotations.NullMarked;
