/** Lists, a page at a time: of rows that a query finds, or of what is in memory. Knows nothing of any feature. */
@NullMarked
package no.gevinstflyt.paging;

import org.jspecify.annotations.NullMarked;
