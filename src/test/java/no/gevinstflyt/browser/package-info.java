/** The application as people see it: Chromium in front of the whole application, by keyboard, at every size. */
@org.jspecify.annotations.NullMarked
package no.gevinstflyt.browser;
