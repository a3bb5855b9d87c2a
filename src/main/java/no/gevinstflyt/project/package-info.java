/**
 * The joint project: registered idea, proposal with cost shares, which municipalities take part and on whose decision,
 * and the phase it stands in. Other modules read it through {@link no.gevinstflyt.project.Projects} and its events.
 */
@NullMarked
package no.gevinstflyt.project;

import org.jspecify.annotations.NullMarked;
