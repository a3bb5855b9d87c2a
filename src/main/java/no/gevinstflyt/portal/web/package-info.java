/** What all pages share: language, who is signed in, the start page. */
@NullMarked
package no.gevinstflyt.portal.web;

import org.jspecify.annotations.NullMarked;
