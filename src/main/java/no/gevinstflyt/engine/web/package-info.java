/** What the engine answers over HTTP beside its own REST API. */
@NullMarked
package no.gevinstflyt.engine.web;

import org.jspecify.annotations.NullMarked;
