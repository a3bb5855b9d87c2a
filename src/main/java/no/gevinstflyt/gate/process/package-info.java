/** What the gates' processes call, and what is said to the engine. */
@NullMarked
package no.gevinstflyt.gate.process;

import org.jspecify.annotations.NullMarked;
