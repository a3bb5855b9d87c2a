/** What people send, on its way through the one door. */
@NullMarked
package no.gevinstflyt.engine.door;

import org.jspecify.annotations.NullMarked;
