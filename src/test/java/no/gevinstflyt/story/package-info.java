/** The whole application from outside: over real HTTP, as the demonstration's people, with all jobs running. */
@NullMarked
package no.gevinstflyt.story;

import org.jspecify.annotations.NullMarked;
