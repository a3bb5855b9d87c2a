/** Sign-in for portal, Tasklist, Cockpit and API, and what may be reached without it. */
@NullMarked
package no.gevinstflyt.security;

import org.jspecify.annotations.NullMarked;
