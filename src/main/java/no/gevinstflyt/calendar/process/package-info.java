/** The daily run in the engine. */
@NullMarked
package no.gevinstflyt.calendar.process;

import org.jspecify.annotations.NullMarked;
