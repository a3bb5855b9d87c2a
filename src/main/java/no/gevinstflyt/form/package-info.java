/**
 * What a person may send: form records with their rules, read strictly, described for pages and schemas, and refused
 * with words that a user understands.
 */
@NullMarked
package no.gevinstflyt.form;

import org.jspecify.annotations.NullMarked;
