/** Projects over the API. */
@NullMarked
package no.gevinstflyt.project.web;

import org.jspecify.annotations.NullMarked;
