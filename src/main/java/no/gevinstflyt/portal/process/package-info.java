/** The deployed processes as pictures and, read from their models, as steps in words. */
@NullMarked
package no.gevinstflyt.portal.process;

import org.jspecify.annotations.NullMarked;
