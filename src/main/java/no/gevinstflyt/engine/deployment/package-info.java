/** What is put in place at start: processes, grants, filters. */
@NullMarked
package no.gevinstflyt.engine.deployment;

import org.jspecify.annotations.NullMarked;
