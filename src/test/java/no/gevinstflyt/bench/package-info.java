/** Benchmarks: cost per municipality, and start beside a bare engine. Run with {@code mvn test -Dtest='*Benchmark'}. */
@NullMarked
package no.gevinstflyt.bench;

import org.jspecify.annotations.NullMarked;
