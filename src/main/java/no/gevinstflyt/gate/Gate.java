package no.gevinstflyt.gate;

/** The gates of a joint project, as Prosjektveiviseren (Digdir) names them. */
public enum Gate {
    /** Start of the concept phase. */
    BP1,
    /** Start of the planning phase. */
    BP2,
    /** Start of execution. */
    BP3,
    /** Start of closing. */
    BP4,
    /** Closing of the project. */
    BP5,
    /** Whether more benefit work is needed. */
    BP6
}
