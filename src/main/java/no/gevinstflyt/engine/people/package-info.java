/** People, groups and collaborations in the engine's identity tables. */
@NullMarked
package no.gevinstflyt.engine.people;

import org.jspecify.annotations.NullMarked;
