/**
 * Measuring of benefits quarter by quarter: rounds, what each municipality reports and another approves, evidence, and
 * the report of each round.
 */
@NullMarked
package no.gevinstflyt.measurement;

import org.jspecify.annotations.NullMarked;
