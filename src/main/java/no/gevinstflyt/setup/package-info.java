/** What happens at start, in order: processes, collaborations, groups, grants, the first administrator, the demonstration. */
@NullMarked
package no.gevinstflyt.setup;

import org.jspecify.annotations.NullMarked;
