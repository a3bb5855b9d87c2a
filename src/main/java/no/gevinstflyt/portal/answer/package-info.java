/** A task's form as a page shows it, and a posted page as the JSON that the form's record is read from. */
@NullMarked
package no.gevinstflyt.portal.answer;

import org.jspecify.annotations.NullMarked;
