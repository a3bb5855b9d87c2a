/**
 * What becomes of the benefits after the project: the follow-up until the work is done, what the municipalities take
 * out in their budgets, and potential, agreed, measured and taken out side by side.
 */
@NullMarked
package no.gevinstflyt.realisation;

import org.jspecify.annotations.NullMarked;
