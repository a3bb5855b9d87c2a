/** The follow-up of benefits, and their place in the budgets, in the engine. */
@NullMarked
package no.gevinstflyt.realisation.process;

import org.jspecify.annotations.NullMarked;
