/** The API of measuring: rounds and their reports, measurements and corrections, evidence. */
@NullMarked
package no.gevinstflyt.measurement.web;

import org.jspecify.annotations.NullMarked;
