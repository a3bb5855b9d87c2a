/** The measurement rounds in the engine. */
@NullMarked
package no.gevinstflyt.measurement.process;

import org.jspecify.annotations.NullMarked;
