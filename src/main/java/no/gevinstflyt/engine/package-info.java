/**
 * The process engine: its configuration, tenants and people, deployment by stable names, and the one door through which
 * all passes that people send. Offers {@link no.gevinstflyt.engine.Tasks} and {@link no.gevinstflyt.engine.People} to
 * the other modules; none of them sees the engine's own types from here.
 */
@NullMarked
package no.gevinstflyt.engine;

import org.jspecify.annotations.NullMarked;
