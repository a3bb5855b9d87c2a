/** Collaborations and municipalities over the API. */
@NullMarked
package no.gevinstflyt.collaboration.web;

import org.jspecify.annotations.NullMarked;
