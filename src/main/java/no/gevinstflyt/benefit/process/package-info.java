/** What the processes call in this module, what it does with the answers to their tasks, and what it tells the engine. */
@NullMarked
package no.gevinstflyt.benefit.process;

import org.jspecify.annotations.NullMarked;
