/** What the project's processes call, and what the project says to the engine. */
@NullMarked
package no.gevinstflyt.project.process;

import org.jspecify.annotations.NullMarked;
