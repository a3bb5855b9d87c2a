/**
 * Who works together: the collaborations, the municipalities with their inhabitants, the memberships by date, and what
 * each collaboration has settled for its periods and decisions.
 */
@NullMarked
package no.gevinstflyt.collaboration;

import org.jspecify.annotations.NullMarked;
