/** The page of a collaboration's settings and of what recurs in it. */
@NullMarked
package no.gevinstflyt.portal.settings;

import org.jspecify.annotations.NullMarked;
