/** A person's own tasks: the list, and the page of one task with its form and its draft. */
@NullMarked
package no.gevinstflyt.portal.task;

import org.jspecify.annotations.NullMarked;
