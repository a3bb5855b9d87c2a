/** What can be read of the realisation of benefits, and the commands beside its tasks, over HTTP. */
@NullMarked
package no.gevinstflyt.realisation.web;

import org.jspecify.annotations.NullMarked;
