/** What is put in place at start: processes, grants, filters. */
@NamedInterface("deployment")
@NullMarked
package no.gevinstflyt.engine.deployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
