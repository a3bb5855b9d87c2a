/** The rollout matrix and the commands of a rollout over the API. */
@NullMarked
package no.gevinstflyt.rollout.web;

import org.jspecify.annotations.NullMarked;
