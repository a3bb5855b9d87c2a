package no.gevinstflyt.rollout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many employees have been trained, of those who are to be. */
public record TrainStaff(
        @NotNull @Min(0) @Max(100_000) Integer trained, @NotNull @Min(0) @Max(100_000) Integer toBeTrained) {}
