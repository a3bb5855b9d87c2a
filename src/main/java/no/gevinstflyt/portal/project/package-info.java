/** The pages of projects and of the cases at their gates. */
@NullMarked
package no.gevinstflyt.portal.project;

import org.jspecify.annotations.NullMarked;
