/**
 * Benefits of a joint project: the benefit map, what each municipality expects of each benefit, its assurance and
 * approval, the frozen plan, and the one implementation of every calculation on them.
 */
@NullMarked
package no.gevinstflyt.benefit;

import org.jspecify.annotations.NullMarked;
