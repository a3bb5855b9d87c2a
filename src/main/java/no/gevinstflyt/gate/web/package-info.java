/** Decisions and decision papers over HTTP. */
@NullMarked
package no.gevinstflyt.gate.web;

import org.jspecify.annotations.NullMarked;
