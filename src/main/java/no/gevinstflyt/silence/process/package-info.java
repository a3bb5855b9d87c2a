/** The follow-up of silence in the engine. */
@NullMarked
package no.gevinstflyt.silence.process;

import org.jspecify.annotations.NullMarked;
