/**
 * When things fall due: Norwegian holidays and due dates, the daily work that asks the features what is to be started,
 * and the reminders of open tasks.
 */
@NullMarked
package no.gevinstflyt.calendar;

import org.jspecify.annotations.NullMarked;
