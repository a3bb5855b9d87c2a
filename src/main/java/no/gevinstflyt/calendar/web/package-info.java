/** What falls due, over the API. */
@NullMarked
package no.gevinstflyt.calendar.web;

import org.jspecify.annotations.NullMarked;
