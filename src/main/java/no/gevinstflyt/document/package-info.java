/**
 * Papers: what features contribute to them, a builder for Word files, and the store that keeps each file with its
 * SHA-256. Knows nothing of any feature.
 */
@NullMarked
package no.gevinstflyt.document;

import org.jspecify.annotations.NullMarked;
