package no.gevinstflyt.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an answer, and when.
 *
 * @param answeredBy who gave it in another way, where it was recorded on somebody's behalf; answeredOn likewise
 */
public record Recorded(String by, Instant at, @Nullable String answeredBy, @Nullable LocalDate answeredOn) {}
