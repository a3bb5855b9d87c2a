/** The pages that people see in a browser: overview, own tasks, projects, gates, and the processes in words. */
@NullMarked
package no.gevinstflyt.portal;

import org.jspecify.annotations.NullMarked;
