/** Deviations over the API. */
@NullMarked
package no.gevinstflyt.deviation.web;

import org.jspecify.annotations.NullMarked;
