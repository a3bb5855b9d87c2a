package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The answer to {@code draft-benefit-map}. */
public record DraftBenefitMap(@NotNull @Valid BenefitMap benefitMap) {}
