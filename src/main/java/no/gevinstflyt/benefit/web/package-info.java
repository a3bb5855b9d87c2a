/** Benefits, targets and frozen plans over HTTP. */
@NullMarked
package no.gevinstflyt.benefit.web;

import org.jspecify.annotations.NullMarked;
