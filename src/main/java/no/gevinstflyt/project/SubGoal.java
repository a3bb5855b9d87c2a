package no.gevinstflyt.project;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The sub-goals of the strategy "Ett digitalt Salten". */
public enum SubGoal {
    @JsonProperty("A")
    A,
    @JsonProperty("B")
    B,
    @JsonProperty("C")
    C,
    @JsonProperty("D")
    D
}
